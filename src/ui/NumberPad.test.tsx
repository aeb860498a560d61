// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { NumberPad } from './NumberPad'

afterEach(cleanup)

function show(digits = '') {
  const onDigit = vi.fn<(digit: string) => void>()
  const onRubOut = vi.fn<() => void>()
  const onDone = vi.fn<() => void>()
  render(<NumberPad label="third number, empty box" {...{ digits, onDigit, onRubOut, onDone }} />)
  return { onDigit, onRubOut, onDone }
}

describe('NumberPad', () => {
  it('is a named group of ten digits, Rub out and Done', () => {
    show()
    const pad = screen.getByRole('group', { name: 'Number pad: third number, empty box' })
    const names = within(pad)
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
    expect(names).toEqual(['1', '2', '3', '4', '5', 'Rub out', '6', '7', '8', '9', '0', 'Done'])
  })

  it('has a point where decimals are written', () => {
    const onPoint = vi.fn<() => void>()
    const nothing = () => {}
    render(
      <NumberPad
        label="box"
        digits=""
        onDigit={nothing}
        onPoint={onPoint}
        onRubOut={nothing}
        onDone={nothing}
      />,
    )
    fireEvent.click(screen.getByRole('button', { name: 'point' }))
    expect(onPoint).toHaveBeenCalledOnce()
  })

  it('says which key was pressed', () => {
    const { onDigit, onRubOut, onDone } = show()
    for (const name of ['1', '3', 'Rub out', '0', 'Done'])
      fireEvent.click(screen.getByRole('button', { name }))
    expect(onDigit.mock.calls).toEqual([['1'], ['3'], ['0']])
    expect(onRubOut).toHaveBeenCalledOnce()
    expect(onDone).toHaveBeenCalledOnce()
  })

  it('tells what is written as it changes', () => {
    show('13')
    expect(screen.getByRole('status').textContent).toBe('13')
    cleanup()
    show()
    expect(screen.getByRole('status').textContent).toBe('Nothing written')
  })

  it('leaves the focus where it was under a mouse', () => {
    show()
    expect(fireEvent.mouseDown(screen.getByRole('button', { name: '1' }))).toBe(false)
  })
})
