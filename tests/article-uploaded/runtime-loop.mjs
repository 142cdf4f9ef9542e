// What Lambda's runtime does with a handler, at its smallest: ask for an event, hand it over, send back the
// answer or the error, ask again (AWS Lambda Developer Guide, "Using the Lambda runtime API").
// usage: AWS_LAMBDA_RUNTIME_API=HOST:PORT node runtime-loop.mjs HANDLER_FILE
import { pathToFileURL } from 'node:url';

const api = `http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`;

function post(path, value) {
  return fetch(`${api}/${path}`, { method: 'POST', body: JSON.stringify(value) ?? 'null' });
}

const asJson = (error) => ({ errorType: error.name, errorMessage: error.message, trace: error.stack?.split('\n') });

async function loadHandler() {
  try {
    return (await import(pathToFileURL(process.argv[2]).href)).handler;
  } catch (error) {
    await post('init/error', asJson(error));
    process.exit(1);
  }
}

const handler = await loadHandler();
for (;;) {
  const next = await fetch(`${api}/invocation/next`);
  const awsRequestId = next.headers.get('lambda-runtime-aws-request-id');
  const deadline = Number(next.headers.get('lambda-runtime-deadline-ms'));
  const context = {
    awsRequestId,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: '$LATEST',
    invokedFunctionArn: next.headers.get('lambda-runtime-invoked-function-arn'),
    memoryLimitInMB: '1024',
    getRemainingTimeInMillis: () => deadline - Date.now(),
  };
  try {
    await post(`invocation/${awsRequestId}/response`, await handler(await next.json(), context));
  } catch (error) {
    await post(`invocation/${awsRequestId}/error`, asJson(error));
  }
}
