// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { StemBand } from './StemBand'
import { asFraction, type StemBlank, type StemSentence, stemWords } from './stemWords'
import { chooseStemScale } from './useStemFit'

afterEach(cleanup)

function blank(change: Partial<StemBlank> = {}): StemBlank {
  return { kind: 'blank', id: 'sum', hue: 'teal', value: null, spoken: '', ...change }
}

function sentence(last: StemBlank): StemSentence {
  return [{ kind: 'text', text: '10 plus 3 makes ' }, last, { kind: 'text', text: '.' }]
}

describe('StemBand', () => {
  it('lets a hidden blank be shown by a tap', () => {
    const onTap = vi.fn<() => void>()
    render(<StemBand sentences={[sentence(blank({ onTap }))]} />)
    fireEvent.click(screen.getByRole('button', { name: 'Show hidden value' }))
    expect(onTap).toHaveBeenCalledOnce()
  })

  it('has nothing of a hidden value anywhere in the page', () => {
    const { container } = render(
      <StemBand sentences={[sentence(blank({ spoken: 'thirteen', onTap: () => undefined }))]} />,
    )
    const page = new XMLSerializer().serializeToString(container)
    expect(page).toContain('Show hidden value')
    expect(page).not.toContain('thirteen')
    expect(page).not.toContain('13')
    expect(page).not.toContain('teal')
    expect(page).not.toContain('sum')
  })

  it('reads as a sentence once the value is shown', () => {
    const { container } = render(<StemBand sentences={[sentence(blank({ value: '13', spoken: '13' }))]} />)
    expect(container.querySelector('p')?.textContent).toBe('10 plus 3 makes 13.')
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('says a value in the words given for it', () => {
    render(<StemBand sentences={[sentence(blank({ value: '3/4', spoken: 'three quarters' }))]} />)
    expect(screen.getByText('three quarters')).toBeTruthy()
    expect(screen.queryByText('3/4')).toBeNull()
  })

  it('offers a place to write when a pupil fills the blank', () => {
    const onTap = vi.fn<() => void>()
    render(<StemBand sentences={[sentence(blank({ pupil: true, onTap }))]} />)
    fireEvent.click(screen.getByRole('button', { name: 'Write here' }))
    expect(onTap).toHaveBeenCalledOnce()
  })

  it('shows a blank that cannot be tapped without a button', () => {
    render(<StemBand sentences={[sentence(blank())]} />)
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByText('blank')).toBeTruthy()
  })
})

describe('stemWords', () => {
  it('keeps a full stop with its blank, and a bracket before one', () => {
    const last = blank()
    const words = stemWords([
      { kind: 'text', text: 'makes (' },
      last,
      { kind: 'text', text: ').  Then stop' },
    ])
    expect(words).toEqual([
      [{ kind: 'text', text: 'makes' }],
      [{ kind: 'text', text: '(' }, last, { kind: 'text', text: ').' }],
      [{ kind: 'text', text: 'Then' }],
      [{ kind: 'text', text: 'stop' }],
    ])
  })

  it('holds no-break spaces together', () => {
    expect(stemWords([{ kind: 'text', text: 'is 5\u00a0cm long' }])).toHaveLength(3)
  })
})

describe('asFraction', () => {
  it('reads fractions and mixed numbers and nothing else', () => {
    expect(asFraction('3/4')).toEqual({ whole: '', numerator: '3', denominator: '4' })
    expect(asFraction('2 3/4')).toEqual({ whole: '2', numerator: '3', denominator: '4' })
    expect(asFraction('13')).toBeNull()
    expect(asFraction('and/or')).toBeNull()
  })
})

describe('chooseStemScale', () => {
  /** So many lines' worth of words at full size; smaller text needs fewer. */
  function lines(atFullSize: number) {
    return (scale: number) => Math.ceil(atFullSize * scale)
  }

  it('keeps the full size on one line', () => {
    expect(chooseStemScale(lines(1), 0.58)).toBe(1)
  })

  it('comes down a little for one line', () => {
    expect(chooseStemScale(lines(1.05), 0.58)).toBeCloseTo(0.94)
  })

  it('keeps the full size on two lines', () => {
    expect(chooseStemScale(lines(1.8), 0.58)).toBe(1)
  })

  it('comes down until two lines hold it', () => {
    expect(chooseStemScale(lines(2.4), 0.58)).toBeCloseTo(0.8)
  })

  it('never goes below the floor, whatever the length', () => {
    expect(chooseStemScale(lines(9), 0.58)).toBe(0.58)
    expect(chooseStemScale(lines(9), 1.2)).toBe(1)
  })
})
