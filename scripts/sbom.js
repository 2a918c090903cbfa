// Prints what the package consists of and needs, in CycloneDX.

import { billOfMaterials } from "./supply-chain/bill-of-materials.js";

console.log(JSON.stringify(billOfMaterials(), null, 2));
