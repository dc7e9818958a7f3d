/** Every place at which `words` stand in the text, from `from` on. */
export function occurrencesOf(text: string, words: string, from = 0): readonly number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}
