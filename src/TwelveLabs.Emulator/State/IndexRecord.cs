namespace TwelveLabs.Emulator.State;

/// <summary>An engine of an index and what it looks at.</summary>
internal sealed record EngineRecord(string Name, IReadOnlyList<string> Options)
{
    public string Family => Name.StartsWith("pegasus", StringComparison.OrdinalIgnoreCase) ? "pegasus" : "marengo";
}

/// <summary>An index.</summary>
internal sealed class IndexRecord(string id, string name, IReadOnlyList<EngineRecord> engines, IReadOnlyList<string> addons, DateTimeOffset createdAt)
{
    public string Id { get; } = id;

    public string Name { get; set; } = name;

    public IReadOnlyList<EngineRecord> Engines { get; } = engines;

    public IReadOnlyList<string> Addons { get; } = addons;

    public DateTimeOffset CreatedAt { get; } = createdAt;

    public DateTimeOffset UpdatedAt { get; set; } = createdAt;

    public bool HasMarengo => Engines.Any(engine => engine.Family == "marengo");

    public bool Embeds => Engines.Any(engine => engine.Family == "marengo" && engine.Name != "marengo2.5");

    public bool HasPegasus => Engines.Any(engine => engine.Family == "pegasus");

    public bool HasThumbnails => Addons.Contains("thumbnail", StringComparer.Ordinal);

    /// <summary>What searches may look at: the options of the engines that search.</summary>
    public IEnumerable<string> SearchOptions => Engines.Where(engine => engine.Family == "marengo").SelectMany(engine => engine.Options).Distinct(StringComparer.Ordinal);

    public bool HasOption(string option) => Engines.Any(engine => engine.Options.Contains(option, StringComparer.Ordinal));
}
