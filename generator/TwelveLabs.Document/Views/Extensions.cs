namespace TwelveLabs.Document;

/// <summary>The extensions that code refers to; spec/dialect.schema.json has them all.</summary>
internal static class Extensions
{
    public const string Request = "x-twelvelabs-request";
    public const string Name = "x-twelvelabs-name";
    public const string Retry = "x-twelvelabs-retry";
    public const string RetryStatuses = "x-twelvelabs-retry-statuses";
    public const string EmbeddingEngine = "x-twelvelabs-embedding-engine";
    public const string Key = "x-twelvelabs-key";
    public const string RateLimitGroup = "x-twelvelabs-rate-limit-group";
    public const string Paging = "x-twelvelabs-paging";
    public const string Wait = "x-twelvelabs-wait";
    public const string Many = "x-twelvelabs-many";
    public const string Stream = "x-twelvelabs-stream";
    public const string ExactlyOneOf = "x-twelvelabs-exactly-one-of";
    public const string AtMostOneOf = "x-twelvelabs-at-most-one-of";
    public const string AtLeastOneOf = "x-twelvelabs-at-least-one-of";
    public const string Requires = "x-twelvelabs-requires";
    public const string Implies = "x-twelvelabs-implies";
    public const string MinimumDifference = "x-twelvelabs-minimum-difference";
    public const string AlwaysSent = "x-twelvelabs-always-sent";
    public const string OpenEnum = "x-twelvelabs-open-enum";
    public const string Constants = "x-twelvelabs-constants";
    public const string ErrorKinds = "x-twelvelabs-error-kinds";
    public const string Filter = "x-twelvelabs-filter";
    public const string PlainValue = "x-twelvelabs-plain-value";
    public const string ReplacedBy = "x-twelvelabs-replaced-by";
    public const string FreeQuery = "x-twelvelabs-free-query";
    public const string FreeMembers = "x-twelvelabs-free-members";
    public const string Sensitive = "x-twelvelabs-sensitive";
    public const string DoneOnRetry = "x-twelvelabs-done-on-retry";
    public const string MinBytes = "x-twelvelabs-min-bytes";
    public const string MaxBytes = "x-twelvelabs-max-bytes";
    public const string SetByOperation = "x-twelvelabs-set-by-operation";
    public const string RateLimit = "x-twelvelabs-rate-limit";
    public const string ErrorCodes = "x-twelvelabs-error-codes";
    public const string Text = "x-twelvelabs-text";
    public const string TextOrObject = "x-twelvelabs-text-or-object";
    public const string Webhook = "x-twelvelabs-webhook";
    public const string JsonText = "x-twelvelabs-json-text";
    public const string Names = "x-twelvelabs-names";
    public const string CommandArgument = "x-twelvelabs-argument";
}
