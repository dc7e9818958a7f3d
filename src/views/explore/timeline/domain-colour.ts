/** The colour of a domain; grey for none, and for one the palette does not know. */
export const domainColour = (domain: string | null): string =>
  domain === null ? 'var(--muted)' : `var(--domain-${domain}, var(--muted))`;
