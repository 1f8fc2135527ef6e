using TwelveLabs.Cli.Commands;

namespace TwelveLabs.Cli.Search;

/// <summary>Decides which sources of an index a search uses, where the user does not.</summary>
internal static class SearchSources
{
    private static readonly EngineOption[] SeenInPictures = [EngineOption.Visual, EngineOption.Logo];

    public static IList<EngineOption> Of(VideoIndex index, bool byImage)
    {
        var all = index.Engines
            .Where(engine => engine.EngineName.StartsWith(EngineFamily.Marengo.Value, StringComparison.OrdinalIgnoreCase))
            .SelectMany(engine => engine.EngineOptions)
            .Distinct()
            .Where(option => !byImage || SeenInPictures.Contains(option))
            .ToList();
        return all.Count > 0
            ? all
            : throw new UsageException($"The index {index.IndexName ?? index.Id} has no engine that {(byImage ? "searches by image" : "searches")}; --options overrides this.");
    }
}
