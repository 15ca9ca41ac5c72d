// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Validates bundles with the npm package `datapackage`: the description against its profile, each cell of each table
// against the type and constraints of its column, and each reference against the rows. Exits with status 1 on any fault.
//   node validate.js PACKAGES BUNDLE...     PACKAGES: the node_modules folder with `datapackage`.
'use strict'
const fs = require('fs')
const os = require('os')
const path = require('path')
const { createRequire } = require('module')

const packages = path.resolve(process.argv[2])
const load = createRequire(path.join(packages, 'any.js'))
const { Package } = load('datapackage')
const Zip = load('jszip')

async function unpack(bundle, folder) {
  const zip = await Zip.loadAsync(fs.readFileSync(bundle))
  for (const entry of Object.values(zip.files)) {
    const target = path.join(folder, entry.name)
    if (!target.startsWith(folder + path.sep)) throw new Error(`${entry.name} is outside the folder`)
    fs.mkdirSync(path.dirname(target), { recursive: true })
    fs.writeFileSync(target, await entry.async('nodebuffer'))
  }
}

const sentences = error => [error.message, ...(error.errors || []).slice(0, 5).map(one => one.message)].join('; ')

async function faultsOf(folder) {
  const description = await Package.load(path.join(folder, 'datapackage.json'))
  const faults = description.errors.map(sentences)
  let rows = 0
  for (const table of description.resources) {
    try {
      if (!table.tabular) throw new Error('the table is not tabular')
      rows += (await table.read({ cast: true })).length
      if (await table.checkRelations() !== true) throw new Error('a reference has no target')
    } catch (error) {
      faults.push(`${table.name}: ${sentences(error)}`)
    }
  }
  if (rows === 0) faults.push('the bundle contains no rows')
  return { faults, tables: description.resources.length, rows }
}

async function main() {
  let failed = process.argv.length < 4
  for (const bundle of process.argv.slice(3)) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'groundswell-package-'))
    try {
      await unpack(bundle, folder)
      const { faults, tables, rows } = await faultsOf(folder)
      console.log(`${path.basename(bundle)}: ${tables} tables, ${rows} rows, ${faults.length} faults`)
      faults.slice(0, 20).forEach(fault => console.log(`  ${fault}`))
      failed = failed || faults.length > 0
    } finally {
      fs.rmSync(folder, { recursive: true })
    }
  }
  process.exitCode = failed ? 1 : 0
}

main().catch(error => {
  console.error(sentences(error))
  process.exitCode = 1
})
