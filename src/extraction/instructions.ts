import { glossary } from "./generated/glossary.js";

const rules = `Read the text and set down in the given structure what it tells: who says what and through whom it comes to us, who met whom, who
holds which position on which territory, and who is said to hold which ground. You report what the text says. Whether it is true
is not your question.

Only the text
- Everything comes from the text, and nothing from what you know otherwise: no name, office, place, date or year that it does not state.
- What the text does not say is "", an empty list, or the word unstated. Never guess. What is unstated is not denied.
- Where the text has nothing for a list, the list is empty.

Quotations
- A quotation is copied, character by character, with the spelling, the quotation marks and the mistakes of the text, in the
  language of the text. A paraphrase, a translation or a correction is no quotation.
- Each quotation is one unbroken passage. Never join two passages, with or without dots: they are two quotations.
- A quotation is as long as it takes to show what the record says, with the name and the verb of who says it, where they stand there.
- Where a statement has words that the text marks as the speaker's own, they are a further quotation, without the marks.
- Do not count characters and do not give positions.

Who says so
- The speakers of a statement are those whose act it is. Look for whom "he", "she" or "they" stands for before you name them.
- The chain lists the voices between the text and the speaker, from the text inward. In "According to the agency, the minister said
  that …" the minister speaks and the chain has the agency. In "The minister said that …" the chain is empty.
- "Reportedly" and the like are a link whose who is "" and whose cue is that word.
- An attribution reaches as far as its sentence, and no further unless the text says so.
- Where somebody tells of what another said, there are two statements, and the chain of the second has the id of the first.
- Doubt stays with the one who doubts: the speaker's is the certainty of the statement, that of a voice the certainty of its link.
- A judgement that nobody else makes is the text's own: its speaker is the word text.

Statements
- One act each. "He welcomed the talks and thanked the hosts" is two statements.
- The content is one neutral sentence, in the language of the text, that can be read without the others: it takes over no judgement and says
  whose claim a claim is.

Territory
- No record says whose a territory is. Claims, demands, recognition and refusal are positions, each of the one who holds it.
- Who holds ground is a control assessment: the view of whoever says so, apart from any claim. "The areas it claims to have annexed but
  does not fully control" is a position and a control assessment.
- Call every place and every party by the words of the text, and take no side by the choice of a word.

Ids
- Give each actor, territory, meeting, statement, position and control assessment a short id of its own, and refer to them by it.
- Everybody and every place that a record names stands in actors or territories, once.`;

/**
 * What to tell a language model that fills in {@link extractionSchema}: what a quotation is, how voices are told apart, what is done
 * with what the text does not say, why nothing is said of whose a territory is, and what each word of the vocabularies means. Plain
 * English text for the system prompt; the text to be read goes into the user's message, alone.
 *
 * @example
 * ```ts
 * import { extractionInstructions } from "diplomatic-events/extraction";
 *
 * console.log(extractionInstructions.split("\n").find((line) => line.startsWith("- polity:")));
 * // - polity: A state or would-be state, and its government.
 * ```
 */
export const extractionInstructions: string = `${rules}

What the words mean

${glossary}
`;
