import { type InkName } from './ink'
import { BASELINE, type Mark } from './mark'
import type { Part } from './part'
import type { Theme } from './theme'

/** The parts as SVG groups, one a line, so that a changed picture shows in a diff. */
export function partsToSvg(parts: readonly Part[], theme: Theme): string {
  return parts
    .map((part) => {
      const marks = part.marks.map((mark) => `  ${markToSvg(mark, theme)}`).join('\n')
      return `<g data-part="${escaped(part.key)}" transform="translate(${n(part.at.x)} ${n(part.at.y)})">\n${marks}\n</g>`
    })
    .join('\n')
}

export function markToSvg(mark: Mark, theme: Theme): string {
  switch (mark.type) {
    case 'rect': {
      const { x, y, width, height, radius } = mark
      const round = radius === undefined ? '' : ` rx="${n(radius)}"`
      return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${round}${paint(mark, theme)}/>`
    }
    case 'circle':
      return `<circle cx="${n(mark.x)}" cy="${n(mark.y)}" r="${n(mark.radius)}"${paint(mark, theme)}/>`
    case 'path':
      return `<path d="${mark.d}"${paint(mark, theme)} stroke-linecap="round" stroke-linejoin="round"/>`
    case 'text': {
      const anchor = { left: 'start', centre: 'middle', right: 'end' }[mark.align]
      const weight = mark.weight === 'bold' ? 700 : 400
      const y = n(mark.y + BASELINE * mark.size)
      return `<text x="${n(mark.x)}" y="${y}" font-family="Andika, sans-serif" font-size="${n(mark.size)}" font-weight="${weight}" text-anchor="${anchor}" fill="${ink(mark.fill, theme)}">${escaped(mark.text)}</text>`
    }
  }
}

function paint(mark: Exclude<Mark, { type: 'text' }>, theme: Theme): string {
  const fill = ` fill="${mark.fill === undefined ? 'none' : ink(mark.fill, theme)}"`
  const opacity = mark.opacity === undefined ? '' : ` opacity="${n(mark.opacity)}"`
  if (mark.stroke === undefined) return fill + opacity
  const width = (mark.strokeWidth ?? 0) * theme.strokeFactor
  const dash = mark.dash === undefined ? '' : ` stroke-dasharray="${mark.dash.map(n).join(' ')}"`
  return `${fill} stroke="${ink(mark.stroke, theme)}" stroke-width="${n(width)}"${dash}${opacity}`
}

function ink(name: InkName, theme: Theme): string {
  return theme.inks[name]
}

function n(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return String(Object.is(rounded, -0) ? 0 : rounded)
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
