/** How much larger than on the screen a picture is drawn, so that its words stay sharp in a document. */
const SHARPNESS = 2;
/** No browser draws a longer side, or more dots in all. */
const MAX_SIDE = 16_000;
const MAX_AREA = 120_000_000;

/** The factor by which a picture is drawn larger, as far as a browser can. */
export function scaleOf(width: number, height: number): number {
  const most = Math.min(MAX_SIDE / width, MAX_SIDE / height, Math.sqrt(MAX_AREA / (width * height)));
  return Math.min(SHARPNESS, most);
}

/** An SVG file as a PNG file in Base64, on white. */
export async function pngOf(svg: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = scaleOf(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const drawing = canvas.getContext('2d');
  if (!drawing) throw new Error('2d');
  drawing.fillStyle = '#ffffff';
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  drawing.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/u, '');
}
