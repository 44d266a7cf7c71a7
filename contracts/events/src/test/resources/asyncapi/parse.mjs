// Parses an AsyncAPI document with the official parser; prints {diagnostics, messages} as JSON.
import { Parser, fromFile } from '@asyncapi/parser';

const { document, diagnostics } = await fromFile(new Parser(), process.argv[2]).parse();
const messages = document
  ? document.channels().all().flatMap((channel) =>
      channel.messages().all().map((message) => ({ topic: channel.address(), name: message.name() })))
  : [];
console.log(JSON.stringify({
  accepted: document !== undefined,
  diagnostics: diagnostics.map((d) => `${d.path.join('/')}: ${d.message}`),
  messages,
}));
