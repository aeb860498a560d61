// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DropArea } from './DropArea'
import { LessonCard } from './LessonCard'
import { SavingState } from './SavingState'

afterEach(cleanup)

describe('LessonCard', () => {
  it('opens from anywhere on it, and carries on from its own button', () => {
    const onOpen = vi.fn<() => void>()
    const onCarryOn = vi.fn<() => void>()
    render(
      <LessonCard
        title="Make ten"
        year="Year 2"
        code="2AS-1"
        minutes={40}
        rhythm={['i-do', 'say']}
        onOpen={onOpen}
        carryOnFrom={7}
        onCarryOn={onCarryOn}
      />,
    )
    const open = screen.getByRole('button', { name: /Make ten.*Year 2 · 2AS-1 · 40 min.*I do, Say/ })
    fireEvent.click(open)
    expect(onOpen).toHaveBeenCalledOnce()
    const carryOn = screen.getByRole('button', { name: 'Carry on from step 7 of Make ten' })
    expect(open.contains(carryOn)).toBe(false)
    fireEvent.click(carryOn)
    expect(onCarryOn).toHaveBeenCalledOnce()
    expect(onOpen).toHaveBeenCalledOnce()
  })

  it('is a link when it has an address', () => {
    const onOpen = vi.fn<() => void>()
    render(<LessonCard title="Make ten" rhythm={[]} href="#/lesson/1" onOpen={onOpen} />)
    const link = screen.getByRole('link', { name: 'Make ten' })
    fireEvent.click(link, { ctrlKey: true })
    expect(onOpen).not.toHaveBeenCalled()
    fireEvent.click(link)
    expect(onOpen).toHaveBeenCalledOnce()
  })
})

describe('DropArea', () => {
  it('takes a file that is dropped on it', () => {
    const onFile = vi.fn<(file: File) => void>()
    render(<DropArea onFile={onFile} />)
    const file = new File(['{}'], 'lesson.json')
    fireEvent.drop(screen.getByRole('button', { name: /Drop a lesson file here/ }), {
      dataTransfer: { files: [file] },
    })
    expect(onFile).toHaveBeenCalledWith(file)
  })
})

describe('SavingState', () => {
  it('says why work is not saved and offers a file', () => {
    const onSaveAsFile = vi.fn<() => void>()
    render(
      <SavingState state="not-saved" reason="This device has no room left." onSaveAsFile={onSaveAsFile} />,
    )
    expect(screen.getByRole('status').textContent).toBe('Not saved. This device has no room left.')
    fireEvent.click(screen.getByRole('button', { name: 'Save as a file' }))
    expect(onSaveAsFile).toHaveBeenCalledOnce()
  })
})
