export type TemplatePart = { readonly text: string } | { readonly gap: string }

/** A template cut into its texts and gaps, or null when its braces do not pair. */
export function templateParts(template: string): readonly TemplatePart[] | null {
  const parts: TemplatePart[] = []
  for (const [index, piece] of template.split(/\{([a-zA-Z][a-zA-Z0-9]*)\}/).entries()) {
    if (index % 2 === 1) parts.push({ gap: piece })
    else if (/[{}]/.test(piece)) return null
    else if (piece !== '') parts.push({ text: piece })
  }
  return parts
}

/** The names of a template's gaps, each once, in the order in which they are met. */
export function gapsIn(template: string): readonly string[] {
  const parts = templateParts(template) ?? []
  return [...new Set(parts.flatMap((part) => ('gap' in part ? [part.gap] : [])))]
}
