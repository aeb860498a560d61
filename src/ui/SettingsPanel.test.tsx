// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ProblemList } from './ProblemList'
import { type BoardSettings, SettingsPanel } from './SettingsPanel'

afterEach(cleanup)

const settings: BoardSettings = {
  theme: 'system',
  mirrored: false,
  exchange: 'ask',
  letterShortcuts: true,
  halfSpeed: false,
  flashSeconds: 2,
}

describe('SettingsPanel', () => {
  it('sends only what was changed', () => {
    const onChange = vi.fn<(change: Partial<BoardSettings>) => void>()
    render(<SettingsPanel open settings={settings} onChange={onChange} onClose={() => undefined} />)
    fireEvent.click(screen.getByRole('radio', { name: 'High contrast' }))
    expect(onChange).toHaveBeenLastCalledWith({ theme: 'high-contrast' })
    fireEvent.click(screen.getByRole('checkbox', { name: 'Single-letter shortcuts' }))
    expect(onChange).toHaveBeenLastCalledWith({ letterShortcuts: false })
  })

  it('holds nothing while it is closed', () => {
    const { container } = render(
      <SettingsPanel open={false} settings={settings} onChange={() => undefined} onClose={() => undefined} />,
    )
    expect(container.textContent).toBe('')
  })
})

describe('ProblemList', () => {
  it('gives each problem with its place and its remedy, and can be closed', () => {
    const onClose = vi.fn<() => void>()
    render(
      <ProblemList
        open
        title="This lesson cannot be opened"
        onClose={onClose}
        problems={[
          { place: 'Step 3', sentence: 'The parts do not make the whole.', remedy: 'Change a part.' },
        ]}
      />,
    )
    expect(screen.getByRole('dialog', { name: 'This lesson cannot be opened' })).toBeTruthy()
    expect(screen.getByRole('listitem').textContent).toBe(
      'Step 3The parts do not make the whole.Change a part.',
    )
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(onClose).toHaveBeenCalledOnce()
  })
})
