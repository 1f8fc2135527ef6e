namespace TwelveLabs.Document.Comparison;

/// <summary>What differs between a commit and the working tree, as a page of Markdown.</summary>
internal sealed record Report(
    string Reference, Version? Last, Version Current, bool IsFirst, IReadOnlyList<Change> Changes, IReadOnlyList<TextChanges> Api, IReadOnlyList<TextChanges> Wire)
{
    public ChangeClass Most
    {
        get
        {
            var ofDocument = Changes.Select(change => change.Class).DefaultIfEmpty(ChangeClass.Documentation).Max();
            var ofApi = Api.Any(api => api.Removed.Count > 0) ? ChangeClass.Breaking : Api.Count > 0 ? ChangeClass.Compatible : ChangeClass.Documentation;
            return ofDocument > ofApi ? ofDocument : ofApi;
        }
    }

    public bool HasChanges => Changes.Count + Api.Count > 0;

    /// <summary>Gets the least version that may follow the last release.</summary>
    public Version Next => Last is null || IsFirst ? Current : VersionRule.Next(Last, Most, HasChanges);

    public void Write(TextWriter output)
    {
        output.WriteLine($"# Changes since {Reference}");
        output.WriteLine();
        output.WriteLine(IsFirst
            ? $"There is no release yet: everything is new, and the version is {Current}."
            : $"Version **{Next}** follows {Last}: {Reason()} The project has {Current}.");
        foreach (var type in new[] { ChangeClass.Breaking, ChangeClass.Compatible, ChangeClass.Documentation })
        {
            Table(output, type);
        }

        if (IsFirst)
        {
            return;
        }

        Texts(output, "The wire", "What requests and responses look like, from the snapshots of each operation.", Wire);
        foreach (var package in Api.GroupBy(api => api.File.Split('/')[0], StringComparer.Ordinal))
        {
            Texts(output, $"Public API of {package.Key}", null, [.. package]);
        }
    }

    private string Reason() => (Most, HasChanges) switch
    {
        (_, false) => "nothing changed.",
        (ChangeClass.Breaking, _) => "there are breaking changes.",
        (ChangeClass.Compatible, _) => "there are compatible changes, and none that breaks code.",
        _ => "only documentation changed.",
    };

    private void Table(TextWriter output, ChangeClass type)
    {
        var changes = Changes.Where(change => change.Class == type).OrderBy(change => change.Where, StringComparer.Ordinal).ToList();
        if (changes.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine($"## {type} ({changes.Count})");
        output.WriteLine();
        output.WriteLine("| where | change | for callers | wire |");
        output.WriteLine("|---|---|---|---|");
        foreach (var change in changes)
        {
            output.WriteLine($"| {change.Where} | {change.What} | {change.Effect} | {(change.IsOnWire ? "yes" : "")} |");
        }
    }

    private static void Texts(TextWriter output, string title, string? about, IReadOnlyList<TextChanges> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine($"## {title}");
        if (about is not null)
        {
            output.WriteLine();
            output.WriteLine(about);
        }

        foreach (var text in texts)
        {
            output.WriteLine();
            output.WriteLine($"`{text.File}`");
            output.WriteLine();
            output.WriteLine("```diff");
            foreach (var line in text.Removed)
            {
                output.WriteLine($"- {line.Trim()}");
            }

            foreach (var line in text.Added)
            {
                output.WriteLine($"+ {line.Trim()}");
            }

            output.WriteLine("```");
        }
    }
}
