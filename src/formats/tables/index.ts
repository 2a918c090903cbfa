export type { Cell, Column, ColumnType } from "./column.js";
export type { Row, Table, TableName } from "./table.js";
export { type ToTablesOptions, tables, toTables } from "./to-tables.js";
