/** What the model is asked to do. */
export const instructions =
  "Extract what the text says, and only that. Quotations are copied word for word. Whose claim a claim is, is part of it.";
