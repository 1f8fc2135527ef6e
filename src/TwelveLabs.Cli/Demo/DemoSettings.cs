namespace TwelveLabs.Cli.Demo;

/// <summary>Represents the user's settings of the demo.</summary>
internal sealed record DemoSettings
{
    public required bool Live { get; init; }

    public required Uri? BaseUrl { get; init; }

    public required string? IndexName { get; init; }

    public required DemoMedia Media { get; init; }

    public required IReadOnlyList<string> Queries { get; init; }

    public required string? Prompt { get; init; }

    public required string? Page { get; init; }

    public required bool Keep { get; init; }
}
