/**
 * Advance widths of Andika (SIL, OFL), in thousandths of the font size, so that pure code can lay text out
 * without a browser. The characters run in the order of `measured`; read from the font files we ship.
 */
const measured =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u00a0£°·½×é÷–—‘’“”…−'

const widths = {
  regular: [
    269, 373, 500, 586, 586, 745, 597, 295, 388, 388, 502, 586, 317, 420, 313, 488, 586, 586, 586, 586, 586,
    586, 586, 586, 586, 586, 313, 317, 586, 586, 586, 513, 831, 681, 627, 662, 701, 566, 562, 693, 720, 476,
    471, 640, 527, 876, 732, 713, 583, 720, 637, 574, 618, 703, 667, 1016, 647, 645, 601, 386, 488, 386, 415,
    622, 283, 562, 564, 498, 581, 535, 366, 549, 574, 276, 291, 505, 276, 823, 579, 557, 571, 552, 435, 471,
    408, 579, 522, 757, 530, 518, 508, 488, 337, 488, 544, 269, 586, 313, 332, 781, 586, 535, 586, 515, 847,
    259, 266, 513, 493, 842, 586,
  ],
  bold: [
    269, 381, 530, 605, 605, 764, 662, 305, 420, 420, 508, 586, 325, 437, 347, 527, 605, 605, 605, 605, 605,
    605, 605, 605, 605, 605, 347, 347, 586, 586, 586, 532, 851, 725, 676, 676, 725, 592, 586, 719, 740, 510,
    503, 698, 552, 906, 754, 732, 623, 754, 674, 607, 618, 728, 715, 1042, 667, 666, 610, 415, 527, 415, 430,
    632, 313, 613, 593, 499, 618, 542, 391, 579, 603, 313, 327, 556, 313, 859, 608, 566, 603, 591, 486, 505,
    432, 608, 539, 767, 579, 537, 518, 508, 337, 508, 544, 269, 605, 349, 366, 843, 586, 542, 586, 540, 872,
    374, 378, 642, 620, 811, 586,
  ],
} as const

const indexOf = new Map(Array.from(measured, (character, index) => [character, index]))

export type Weight = keyof typeof widths

/** The width of a line of text in board units. A character the font lacks counts as an em. */
export function textWidth(text: string, size: number, weight: Weight): number {
  let thousandths = 0
  for (const character of text) {
    const index = indexOf.get(character)
    thousandths += index === undefined ? 1000 : (widths[weight][index] ?? 1000)
  }
  return (thousandths * size) / 1000
}
