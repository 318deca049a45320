/** `node tests/tools/serve-cli.mjs <folder> <port>`: serves a built app, for the browser tests. */
import { serve } from './serve.mjs';

const [directory = 'dist', port = '4173'] = process.argv.slice(2);
const { url } = await serve({ directory, port: Number(port) });
console.log(url);
