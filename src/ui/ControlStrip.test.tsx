// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ControlStrip, type ControlStripProps } from './ControlStrip'

afterEach(cleanup)

function props(change: Partial<ControlStripProps> = {}): ControlStripProps {
  return {
    tool: 'move',
    onTool: vi.fn<ControlStripProps['onTool']>(),
    ink: 'ink',
    onInk: vi.fn<ControlStripProps['onInk']>(),
    onUndo: vi.fn<() => void>(),
    onStartAgain: vi.fn<() => void>(),
    onBack: vi.fn<() => void>(),
    onReveal: vi.fn<() => void>(),
    onNext: vi.fn<() => void>(),
    ...change,
  }
}

function names(): (string | null)[] {
  return screen.getAllByRole('button').map((button) => button.textContent)
}

describe('ControlStrip', () => {
  it('has the controls in order, with their words as names', () => {
    render(<ControlStrip {...props()} />)
    expect(names()).toEqual(['Move', 'Pen', 'Rub out', 'Undo', 'Start again', 'Back', 'Reveal', 'Next'])
    for (const name of names()) expect(screen.getByRole('button', { name: name ?? '' })).toBeTruthy()
  })

  it('says Check when asked to', () => {
    const given = props({ revealLabel: 'Check' })
    render(<ControlStrip {...given} />)
    fireEvent.click(screen.getByRole('button', { name: 'Check' }))
    expect(given.onReveal).toHaveBeenCalledOnce()
    expect(screen.queryByRole('button', { name: 'Reveal' })).toBeNull()
  })

  it('shows which tool is on', () => {
    const given = props({ tool: 'rub-out' })
    render(<ControlStrip {...given} />)
    expect(screen.getByRole('button', { name: 'Rub out', pressed: true })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Move', pressed: false })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Pen' }))
    expect(given.onTool).toHaveBeenCalledWith('pen')
  })

  it('keeps an unavailable control in place and within reach of the keyboard, and does nothing', () => {
    const given = props({ canUndo: false, canGoBack: false })
    render(<ControlStrip {...given} />)
    const undo = screen.getByRole('button', { name: 'Undo' })
    expect(undo.getAttribute('aria-disabled')).toBe('true')
    expect(undo.hasAttribute('disabled')).toBe(false)
    undo.focus()
    expect(document.activeElement).toBe(undo)
    fireEvent.click(undo)
    fireEvent.click(screen.getByRole('button', { name: 'Back' }))
    expect(given.onUndo).not.toHaveBeenCalled()
    expect(given.onBack).not.toHaveBeenCalled()
  })

  it('shows four named inks only while the pen is on', () => {
    const given = props({ tool: 'pen', ink: 'red' })
    const { rerender } = render(<ControlStrip {...given} />)
    const tray = within(screen.getByRole('group', { name: 'Pen colour' }))
    expect(tray.getAllByRole('button')).toHaveLength(4)
    expect(tray.getByRole('button', { name: 'Red pen', pressed: true })).toBeTruthy()
    fireEvent.click(tray.getByRole('button', { name: 'Green pen' }))
    expect(given.onInk).toHaveBeenCalledWith('teal')
    rerender(<ControlStrip {...props()} />)
    expect(screen.queryByRole('group', { name: 'Pen colour' })).toBeNull()
  })

  it('folds to one handle and comes back', () => {
    const onUnfold = vi.fn<() => void>()
    const { rerender } = render(<ControlStrip {...props({ onUnfold })} />)
    rerender(<ControlStrip {...props({ onUnfold, folded: true })} />)
    expect(names()).toEqual(['Controls'])
    expect(document.activeElement?.textContent).toBe('Controls')
    fireEvent.click(screen.getByRole('button', { name: 'Controls' }))
    expect(onUnfold).toHaveBeenCalledOnce()
  })
})
