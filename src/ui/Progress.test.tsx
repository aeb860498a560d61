// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Progress } from './Progress'
import { clockText, Timer } from './Timer'

afterEach(cleanup)

describe('Progress', () => {
  it('says the step and the total', () => {
    render(<Progress episodes={[2, 5, 3, 2]} current={4} />)
    expect(screen.getByText('Step 5 of 12')).toBeTruthy()
  })

  it('draws a dot a step, done before the current one and open after it', () => {
    const { container } = render(<Progress episodes={[2, 5, 3, 2]} current={4} />)
    const states = [...container.querySelectorAll('[data-state]')].map((dot) =>
      dot.getAttribute('data-state'),
    )
    expect(states).toEqual([...Array(4).fill('done'), 'current', ...Array(7).fill('later')])
  })
})

describe('Timer', () => {
  it('shows minutes and seconds, rounded up', () => {
    expect(clockText(160_000)).toBe('2:40')
    expect(clockText(59_001)).toBe('1:00')
    expect(clockText(1)).toBe('0:01')
  })

  it('shows Time at zero and stays quiet', () => {
    render(<Timer totalMs={240_000} remainingMs={0} />)
    const timer = screen.getByRole('timer')
    expect(timer.textContent).toBe('Time')
    expect(timer.hasAttribute('aria-live')).toBe(false)
  })
})
