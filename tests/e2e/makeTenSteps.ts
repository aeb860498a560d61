import { expect, type Page } from '@playwright/test'
import { button, stepTitle } from './lessonOnScreen'
import type { Hand } from './threeHands'

/** What a teacher and a class do in each step of “Make ten to add, starting with 8 + 5”, whatever their hand. */

interface Class {
  readonly page: Page
  readonly hand: Hand
  /** What the text twin says of a piece ends so. */
  readonly says: (piece: string, words: string) => Promise<void>
  /** The sentences under the board, with … for a blank that waits. */
  readonly stem: (words: string) => Promise<void>
  /** What was done is said. */
  readonly told: (words: string) => Promise<void>
  /** The number is to be read and heard nowhere, neither in figures nor in words. */
  readonly hides: (number: number) => Promise<void>
  /** How many counters are in frames A and B. */
  readonly filled: (a: number, b: number) => Promise<void>
}

type Doing = (teaching: Class) => Promise<void>

/** By the id of the step. */
export const doings: Readonly<Record<string, Doing>> = {
  eggs: async ({ says, stem, hides, filled, page }) => {
    await filled(8, 5)
    await says('A', 'Ten frame A: 8 red counters, 2 spaces.')
    await says('B', 'Ten frame B: 5 yellow counters, 5 spaces.')
    await says('E', '8 + 5 is equal to an empty box.')
    await stem('Find the sum without counting every egg.')
    await hides(13)
    await nothingToReveal(page)
  },
  'eggs-spaces': async ({ hand, stem, told, hides }) => {
    await stem('There are … spaces left in the first tray.')
    await hides(13)
    await hand.press('Reveal')
    await stem('There are two spaces left in the first tray.')
    await told('There are two spaces left in the first tray.')
  },
  'fill-need': async ({ hand, says, stem }) => {
    await says('P', 'the whole is 5; the parts are a hidden number and a hidden number.')
    await stem('eight needs … more to make 10.')
    await hand.showBlank(0)
    await stem('eight needs two more to make 10.')
  },
  'fill-one': async ({ hand, says, told, filled }) => {
    await filled(9, 4)
    await says('P', 'the whole is 5; the parts are 1 and 4.')
    await hand.give('t15', 'A', 9)
    await filled(10, 3)
    await told('Part that moves: 2.')
    await says('P', 'the whole is 5; the parts are 2 and 3.')
    await hand.press('Start again')
    await filled(9, 4)
    await says('P', 'the whole is 5; the parts are 1 and 4.')
  },
  'fill-two': async ({ says, stem, hides, filled }) => {
    await filled(10, 3)
    await says('A', '8 red counters and 2 yellow counters, 0 spaces.')
    await says('P', 'the whole is 5; the parts are 2 and 3.')
    await stem('eight needs two more to make 10.')
    await hides(13)
  },
  'fill-say': async ({ hand, stem, told, hides }) => {
    const start = 'eight needs two more to make 10. I partition five into two and three.'
    await stem(`${start} ten plus three is equal to ….`)
    await hides(13)
    await hand.press('Reveal')
    await stem(`${start} ten plus three is equal to thirteen.`)
    await told('Sum: 13.')
  },
  nine: async ({ hand, says, stem, told, hides, filled }) => {
    await stem('nine needs … more to make 10. I partition five into … and …. … plus … is equal to ….')
    await hides(14)
    await hand.press('Check')
    await told('Not yet. Look at the gap.')
    await hand.give('t15', 'A', 9)
    await filled(10, 4)
    await says('P', 'the whole is 5; the parts are 1 and 4.')
    const start = 'nine needs one more to make 10. I partition five into one and four.'
    await stem(`${start} ten plus four is equal to ….`)
    await hides(14)
    await hand.press('Check')
    await told('That is it.')
    await hand.showBlank(0)
    await stem(`${start} ten plus four is equal to fourteen.`)
  },
  'ten-first': async ({ hand, says, stem, hides, filled }) => {
    const [split, jumps] = ['5 is split into 2 and 3; a ring makes 10.', 'start at 8, jump on 2 to 10,']
    await hides(13)
    await hand.give('t15', 'A', 8)
    await filled(9, 4)
    await says('E', '5 is split into 1 and 4; a ring makes 9.')
    await hand.give('t14', 'A', 9)
    await filled(10, 3)
    await says('E', `8 + 5 is equal to a hidden number; ${split}`)
    await says('L', `${jumps} then jump on 3 to a hidden number.`)
    await stem('eight plus two equals ten. ten plus three equals ….')
    await hand.press('Undo')
    await hand.press('Undo')
    await filled(8, 5)
    await hand.act('A', 'Make ten')
    await filled(10, 3)
    await says('E', `8 + 5 is equal to a hidden number; ${split}`)
    await hides(13)
    await hand.pressPart('E', 'b1')
    await says('E', `8 + 5 is equal to 13; ${split}`)
    await says('L', `${jumps} then jump on 3 to 13.`)
    await stem('eight plus two equals ten. ten plus three equals thirteen.')
  },
  'ten-made': async ({ hand, page, says, stem, hides, filled }) => {
    await hides(13)
    await hand.press('Reveal')
    await says('E', '8 + 5 is equal to 13; 5 is split into 2 and 3; a ring makes 10.')
    await says('L', 'start at 8, jump on 2 to 10, then jump on 3 to 13.')
    await stem('eight plus two equals ten. ten plus three equals thirteen.')
    // Back shows what the class did there, and Next what it did here.
    await hand.press('Back')
    await expect(stepTitle(page)).toHaveText('What shall I move?')
    await filled(10, 3)
    await says('E', '8 + 5 is equal to 13; 5 is split into 2 and 3; a ring makes 10.')
    await hand.press('Next')
    await expect(stepTitle(page)).toHaveText('Make ten first')
    await says('E', '8 + 5 is equal to 13; 5 is split into 2 and 3; a ring makes 10.')
  },
  'chain-one': ({ says }) => says('C', 'Equation: 8 + 5 is equal to 8 + 2 + 3.'),
  'chain-two': ({ says }) => says('C', 'Equation: 8 + 5 is equal to 8 + 2 + 3 is equal to 10 + 3.'),
  'chain-three': async ({ hand, says, stem, hides }) => {
    await hides(13)
    await hand.pressPart('C', 'd1')
    await says('C', '8 + 5 is equal to 8 + 2 + 3 is equal to 10 + 3 is equal to 13.')
    await stem(
      'eight needs two more to make 10. I partition five into two and three. ten plus three is equal to thirteen.',
    )
  },
  'running-total': async ({ hand, page, says, stem }) => {
    await says('X', '8 + 2 is equal to 10 + 3 is equal to 13, which is not true.')
    await expect(page.locator('[data-piece="X"] > button').first()).toHaveText(/^Not true: /)
    await stem('Is 8 + 2 equal to 10 + 3? How do you know?')
    await says('Y', '8 + 2 is equal to a hidden number.')
    await hand.press('Reveal')
    await says('Y', '8 + 2 is equal to 10.')
    await says('Z', '10 + 3 is equal to a hidden number.')
    await hand.pressPart('Z', 'b1')
    await says('Z', '10 + 3 is equal to 13.')
  },
  'chain-you': async ({ hand, says, told }) => {
    await hand.press('Check')
    await told('Not yet. Look inside the dashed line.')
    for (const [box, digits] of Object.entries({ b2: '5', b3: '4', c2: '4' }))
      await hand.write('C', box, digits)
    for (const [box, digits] of Object.entries({ b2: '3', b3: '2', c2: '2' }))
      await hand.write('D', box, digits)
    await hand.press('Check')
    await told('Not yet. Look inside the dashed line.')
    await hand.write('C', 'b2', '1')
    await says('C', '9 + 5 is equal to 9 + 1 + 4 is equal to 10 + 4.')
    await says('D', '7 + 5 is equal to 7 + 3 + 2 is equal to 10 + 2.')
    await hand.press('Check')
    await told('That is it.')
  },
  'chain-seven': async ({ hand, says, stem, hides }) => {
    await hides(12)
    await hand.press('Reveal')
    await says('T', '7 + 5 is equal to 12.')
    await stem(
      'seven needs three more to make 10. I partition five into three and two. ten plus two is equal to twelve.',
    )
  },
  'jump-whole': async ({ says, hides, page }) => {
    await says('P', 'the whole is 5; the parts are a hidden number and a hidden number.')
    await says('L', 'start at 8, jump on 5 to a hidden number.')
    await hides(13)
    await nothingToReveal(page)
  },
  'jump-two': async ({ hand, says, stem, hides }) => {
    await hides(3)
    await hides(13)
    await hand.showBlank(0)
    await says('P', 'the whole is 5; the parts are 2 and 3.')
    await says('L', 'jump on 2 to 10, then jump on 3 to a hidden number, jump on 5 in all.')
    const start = 'eight needs two more to make 10. I partition five into two and three.'
    await stem(`${start} ten plus three is equal to ….`)
    await hides(13)
    await hand.press('Reveal')
    await says('L', 'jump on 2 to 10, then jump on 3 to 13, jump on 5 in all.')
    await stem(`${start} ten plus three is equal to thirteen.`)
  },
  'jump-where': ({ says }) => says('L', 'jump on 2 to 10, then jump on 3 to 13, jump on 5 in all.'),
  'jump-four': async ({ hand, says, told }) => {
    await hand.press('Check')
    await told('Not yet. Look inside the dashed line.')
    await hand.jump('L', 2)
    await says('L', 'start at 8, jump on 2 to 10.')
    await hand.jump('L', 2)
    await says('L', 'start at 8, jump on 2 to 10, then jump on 2 to 12.')
    await hand.press('Check')
    await told('That is it.')
  },
  'jump-six': async ({ hand, says, told }) => {
    await hand.jump('L', 2)
    await hand.jump('L', 4)
    await says('L', 'start at 8, jump on 2 to 10, then jump on 4 to 14.')
    await hand.press('Check')
    await told('That is it.')
  },
  'jump-say': async ({ hand, says, stem, hides }) => {
    await hides(14)
    await hand.pressPart('L', 'landing 2')
    await says('L', 'jump on 2 to 10, then jump on 4 to 14, jump on 6 in all.')
    await stem(
      'eight needs two more to make 10. I partition six into two and four. ten plus four is equal to fourteen.',
    )
  },
  which: async ({ says, hides, filled }) => {
    await filled(4, 9)
    await says('E', '4 + 9 is equal to a hidden number.')
    await hides(13)
  },
  'fill-four': async ({ hand, says, stem, hides, filled }) => {
    await filled(10, 3)
    await hides(13)
    await hand.press('Reveal')
    await says('E', '4 + 9 is equal to 13; 9 is split into 6 and 3; a ring makes 10.')
    await stem(
      'four needs six more to make 10. I partition nine into six and three. ten plus three is equal to thirteen.',
    )
  },
  'fill-nine': async ({ hand, says, stem, hides, filled }) => {
    await stem('I chose to make ten from … because it needs only … more.')
    await hand.press('Reveal')
    await hand.showBlank(0)
    await stem('I chose to make ten from nine because it needs only one more.')
    await hand.give('t4', 'B', 9)
    await filled(3, 10)
    await says('E', '4 + 9 is equal to a hidden number; 4 is split into 3 and 1; a ring makes 10.')
    await hides(13)
    await hand.pressPart('E', 'b1')
    await says('E', '4 + 9 is equal to 13; 4 is split into 3 and 1; a ring makes 10.')
  },
  fifteen: async ({ says, filled }) => {
    await filled(10, 3)
    await says('words', '“8 and 2 is 10, and 5 more is 15.”')
    await says('X', '8 + 5 is equal to 15, which is not true.')
  },
  choose: async ({ hand, says, told }) => {
    await hand.write('U', 'b1', '11')
    await hand.write('V', 'b1', '14')
    await hand.press('Check')
    await told('Not yet. Look inside the dashed line.')
    await hand.write('W', 'b1', '13')
    await says('W', '6 + 7 is equal to 13.')
    await hand.press('Check')
    await told('That is it.')
  },
  pattern: async ({ hand, says, hides, told }) => {
    await hides(15)
    await hand.pressPart('qc', 'b1')
    await says('qc', '9 + 6 is equal to 15.')
    await told('Next sum: 15.')
  },
  practise: async ({ hand, says, told, filled }) => {
    await hand.act('A', 'Put one in')
    await filled(1, 0)
    for (const [piece, sum] of Object.entries({ qa: 13, qb: 14, qc: 15, qd: 14, qe: 13, qf: 12 }))
      await hand.write(piece, 'b1', String(sum))
    await hand.write('qg', 'a1', '7')
    await hand.write('qh', 'b2', '4')
    await says('qd', '8 + 6 is equal to 14.')
    await says('qg', '7 + 5 is equal to 12.')
    await says('qh', '13 is equal to 9 + 4.')
    await hand.press('Check')
    await told('That is it.')
  },
  'practise-say': async ({ hand, stem }) => {
    await stem('Both … and … are equal to ….')
    await hand.press('Reveal')
    await hand.showBlank(0)
    await hand.press('Reveal')
    await stem('Both 9 + 4 and 7 + 6 are equal to thirteen.')
  },
  pairs: ({ says }) => says('E', '8 + 5 is equal to 10 + 3.'),
  'pairs-say': async ({ hand, stem }) => {
    await hand.showBlank(0)
    await stem('If one addend is 1 less, the other must be 1 more to keep the sum the same.')
  },
  picture: async ({ says, hides, filled }) => {
    await filled(8, 5)
    await says('E', '8 + 5 is equal to an empty box.')
    await hides(13)
  },
  'know-now': async ({ hand, page, says, stem, hides }) => {
    await stem('I give just enough to make ten; then I add what is left.')
    await hides(13)
    await hand.press('Reveal')
    await says('E', '8 + 5 is equal to 13.')
    await nothingToReveal(page)
  },
}

async function nothingToReveal(page: Page): Promise<void> {
  await expect(button(page, 'Reveal')).toHaveAttribute('aria-disabled', 'true')
}
