// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ContextBar } from './ContextBar'

afterEach(cleanup)

const reason = 'Only ten ones make a ten.'

function show() {
  const onAction = vi.fn<(id: string) => void>()
  const onRefused = vi.fn<(reason: string) => void>()
  render(
    <ContextBar
      label="One"
      onAction={onAction}
      onRefused={onRefused}
      actions={[
        { id: 'delete', label: 'Delete', danger: true },
        { id: 'split', label: 'Split' },
        { id: 'exchange', label: 'Exchange', disabled: true, reason },
      ]}
    />,
  )
  return { onAction, onRefused }
}

describe('ContextBar', () => {
  it('puts Delete last and says which action was pressed', () => {
    const { onAction } = show()
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Split',
      'Exchange',
      'Delete',
    ])
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }))
    expect(onAction).toHaveBeenCalledWith('delete')
  })

  it('lets an unavailable action be reached, shows why, and says why when it is pressed', () => {
    const { onAction, onRefused } = show()
    const exchange = screen.getByRole('button', { name: 'Exchange' })
    exchange.focus()
    expect(document.activeElement).toBe(exchange)
    expect(document.getElementById(exchange.getAttribute('aria-describedby') ?? '')?.textContent).toBe(reason)
    fireEvent.click(exchange)
    expect(onRefused).toHaveBeenCalledWith(reason)
    expect(onAction).not.toHaveBeenCalled()
  })
})
