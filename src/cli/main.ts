#!/usr/bin/env node
import { referenceDossier } from "../fixtures/index.js";
import { checkDossier, formatIssues } from "../index.js";

const r = checkDossier(referenceDossier);
process.stdout.write(`${r.ok}\n${formatIssues(r.issues)}\n`);
