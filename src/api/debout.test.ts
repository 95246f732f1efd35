import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const PROGRAMME = `
import { garderDebout } from '#api/debout.ts'
garderDebout({ error: ({ err }, message) => console.log(message + ': ' + err.message) })
setTimeout(() => { throw new Error('un') }, 1)
setTimeout(() => { void Promise.reject(new Error('deux')) }, 5)
setTimeout(() => console.log('debout'), 20)
`

it('the process survives what escapes, and says it', async () => {
  const args = ['--import', 'tsx', '--input-type=module', '-e', PROGRAMME]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: join(import.meta.dirname, '../..') })
  expect(stdout.trim().split('\n')).toEqual(['uncaught exception: un', 'unhandled rejection: deux', 'debout'])
})
