/** A record: its kind, as a bit, and the record itself. */
export interface Known {
  readonly kind: number;
  readonly record: object;
}
