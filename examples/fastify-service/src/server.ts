import { createApp } from "./app.js";

await createApp({ logger: true }).listen({ port: Number(process.env["PORT"] ?? 3000) });
