/** What a name names, since words weigh differently in each. */
export type NameKind = "polity" | "place" | "person" | "body" | "title";

/**
 * How two names are related: `equal` (spelling apart), `likely` of one thing, `different` by a word that tells them apart or with
 * nothing in common, or `unknown`.
 */
export type NameRelation = "equal" | "likely" | "unknown" | "different";
