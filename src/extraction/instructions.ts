import { glossary } from "./generated/glossary.js";

const rules = `Read the text and record in the given structure what it reports: who says what and through whom it comes to us, who met whom, what was
agreed, who holds which position on which territory, and who is said to hold which ground. Whether it is true is not your question.

Only the text
- Everything comes from the text and its title, nothing from what you know otherwise: no name, office, place, date or year.
- "more" has the details that the text gives, one object each; leave out all others. It is often empty. Never guess.
- Where the text breaks off, record its last sentence as far as it is clear.

Quotes
- A quote is copied character by character, with the spelling, the quotation marks and the mistakes of the text, in its language.
- One unbroken passage each, long enough to show the record and to stand in the text only once. Never join two passages with dots.
- Words that the text marks as the speaker's own are a further quote, without the marks.

Who says so
- The speaker of a statement is the subject of the verb of saying, in a transcript whoever has the turn. Look for whom "he", "she" or "they"
  stands for; "we" is the author. A sentence with neither is said by the text itself: its speaker is text.
- via has the voices between the text and the record, from the text inward, without the text's own publisher. In "According to the agency,
  the minister said that …" the minister speaks and via has the agency. In "The minister said that …" there is none. "Reportedly" is a via
  with who "" and that cue.
- Where somebody reports the words of another, record two statements: that of the reporter is "on" that of the other, whose via has its id.
  A meeting or any other record that somebody in the text announces has them in its via, too.
- Doubt belongs to whoever doubts: the speaker's is certainty, a voice's is the certainty of its via.

Statements
- One act each: "He welcomed the talks and thanked the hosts" is two statements. A sentence with one act is one statement, however many
  things it says: each is an "about". Record every act of the text, in its order.
- What is only taken for granted is no record, unless another one answers, dates or denies it: then it is presupposed.
- The content is one short neutral sentence in the language of the text. It says whose claim a claim is.
- Every statement has its occasion: partOf with the meeting, or "text" where its speaker says it in the text. What was said or
  held elsewhere has its time, or else order before or after the meeting or the text. What the text itself says needs none.
- What a meeting discussed is "about" of the meeting.
- by, toward and the like belong to all subjects in "about". A subject that has others is a further { "about" } in more, before its own.
- "about" is empty where "on" names a record that is about the same.

Agreements
- A treaty, plan, resolution, decree or the like is an instrument, and so is a joint text in which its sides agree on something. What they bind
  themselves to, forbid or permit are provisions, and no statements. All else that is said in it or of it are statements, as are the
  decisions of one body.

Territory
- No record says whose a territory is. Claims, demands, recognition and refusal are positions of their holders. Who holds ground is a
  control, apart from any claim: "the areas it claims to have annexed but does not fully control" is both.
- Call places and parties by the words of the text.`;

/**
 * Instructions for a language model that fills in {@link extractionSchema}: rules for quotations, voices, acts and territory, and the meaning
 * of those words of the vocabularies that need one. Plain English text for the system prompt; the text to be read goes into the user's message, as
 * {@link extractionMessage} writes it.
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

Vocabularies

${glossary}
`;
