using System.Text.RegularExpressions;
using TwelveLabs.Cli.Commands;

namespace TwelveLabs.Cli.Indexes;

/// <summary>Creates an index with the engines that a user names, or the newest.</summary>
internal sealed partial class IndexCreator(TwelveLabsClient client)
{
    /// <summary>Creates the index and returns its id.</summary>
    public async Task<string> CreateAsync(string name, IReadOnlyList<string> engines, CancellationToken cancellationToken)
    {
        var listed = (await client.Engines.ListAsync(cancellationToken: cancellationToken)).Data;
        cancellationToken.ThrowIfCancellationRequested();

        // Not cancelable once sent: an index whose id never arrived could not be deleted.
        var created = await client.Indexes.CreateAsync(
            new CreateIndexRequest { IndexName = name, Engines = [.. engines.Count > 0 ? engines.Select(engine => Chosen(engine, listed)) : Newest(listed)] },
            cancellationToken: CancellationToken.None);
        return created.Id;
    }

    // An index has one engine of each family.
    private static IEnumerable<EngineConfiguration> Newest(IEnumerable<Engine> listed) => listed
        .Where(engine => engine is { IsReady: not false, IsFinetuned: not true, AllowedEngineOptions.Count: > 0 } && engine.Id != EmbeddingDefaults.EngineName)
        .Select(engine => (Engine: engine, Name: NameAndVersion().Match(engine.Id)))
        .Where(engine => engine.Name.Success)
        .GroupBy(engine => engine.Name.Groups["family"].Value, StringComparer.OrdinalIgnoreCase)
        .Select(family => family.MaxBy(engine => double.Parse(engine.Name.Groups["version"].Value, CultureInfo.InvariantCulture)).Engine)
        .Select(engine => new EngineConfiguration { EngineName = engine.Id, EngineOptions = [.. engine.AllowedEngineOptions] });

    private static EngineConfiguration Chosen(string text, IEnumerable<Engine> listed)
    {
        var name = text.Split('=')[0];
        if (text.Split('=') is [_, var options])
        {
            return new EngineConfiguration { EngineName = name, EngineOptions = [.. options.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(option => new EngineOption(option))] };
        }

        return listed.FirstOrDefault(engine => engine.Id == name) is { } known
            ? new EngineConfiguration { EngineName = name, EngineOptions = [.. known.AllowedEngineOptions] }
            : throw new UsageException($"--engine: the service has no engine '{name}'; it has {string.Join(", ", listed.Select(engine => engine.Id))}.");
    }

    [GeneratedRegex("^(?<family>[A-Za-z]+)(?<version>[0-9]+([.][0-9]+)?)$")]
    private static partial Regex NameAndVersion();
}
