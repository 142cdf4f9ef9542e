// What any function that reads from S3 loads.
export { S3Client } from '@aws-sdk/client-s3';
