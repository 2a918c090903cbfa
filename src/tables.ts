/**
 * Dossiers as flat tables for data frames and data bases, with the types, keys and meaning of every column.
 *
 * @module tables
 */

export {
  type Cell,
  type Column,
  type ColumnType,
  type Row,
  type Table,
  type TableName,
  type ToTablesOptions,
  tables,
  toTables,
} from "./formats/tables/index.js";
