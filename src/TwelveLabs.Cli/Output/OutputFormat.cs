namespace TwelveLabs.Cli.Output;

/// <summary>How a command writes its result.</summary>
internal enum OutputFormat
{
    /// <summary>A table, for reading.</summary>
    Table,

    /// <summary>One JSON value, indented.</summary>
    Json,

    /// <summary>One line of JSON for each item.</summary>
    Ndjson,

    /// <summary>Comma-separated values with a header line; nested values as JSON.</summary>
    Csv,

    /// <summary>YAML.</summary>
    Yaml,
}
