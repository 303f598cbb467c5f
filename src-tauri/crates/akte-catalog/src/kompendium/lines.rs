//! Lines of a text by offset, counted as the reading goes on.

pub(super) struct Lines<'t> {
    text: &'t [u8],
    offset: usize,
    line: usize,
    line_start: usize,
}

impl<'t> Lines<'t> {
    pub fn new(text: &'t str) -> Self {
        Self { text: text.as_bytes(), offset: 0, line: 1, line_start: 0 }
    }

    /// Line and column of an offset, both from 1. Offsets grow from call to call; one that lies before the last is told
    /// as the last.
    pub fn at(&mut self, offset: usize) -> (usize, usize) {
        let end = offset.min(self.text.len());
        if let Some(passed) = self.text.get(self.offset..end) {
            for (index, byte) in passed.iter().enumerate() {
                if *byte == b'\n' {
                    self.line += 1;
                    self.line_start = self.offset + index + 1;
                }
            }
            self.offset = end;
        }
        (self.line, self.offset - self.line_start + 1)
    }

    /// Line and column of the end.
    pub fn end(&mut self) -> (usize, usize) {
        self.at(self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_once_and_forwards() {
        let mut lines = Lines::new("a\nbc\r\n\nd");
        assert_eq!(lines.at(0), (1, 1));
        assert_eq!(lines.at(3), (2, 2));
        assert_eq!(lines.at(1), (2, 2), "back is not gone");
        assert_eq!(lines.at(7), (4, 1));
        assert_eq!(lines.end(), (4, 2));
        assert_eq!(lines.at(99), (4, 2), "beyond the end is the end");
    }
}
