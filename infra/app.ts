import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { readStackConfig } from './config.ts';
import { OnrecordStack } from './onrecord-stack.ts';

const FUNCTION_FOLDER = fileURLToPath(new URL('../dist/article-uploaded', import.meta.url));

const app = new App();
new OnrecordStack(app, 'Onrecord', {
  config: readStackConfig(app.node.getAllContext() ?? {}),
  code: Code.fromAsset(FUNCTION_FOLDER),
});
