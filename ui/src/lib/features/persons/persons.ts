import type { PersonListRequest } from '$lib/backend/bindings';

/** Asks for all persons of a municipality. */
export function personsOf(municipalityId: string): PersonListRequest {
  return { municipality_id: municipalityId, text: '', sort: null, offset: 0, limit: 2000 };
}
