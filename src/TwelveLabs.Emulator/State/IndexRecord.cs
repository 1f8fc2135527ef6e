namespace TwelveLabs.Emulator.State;

/// <summary>Represents an engine of an index and its options.</summary>
internal sealed record EngineRecord(string Name, IReadOnlyList<string> Options)
{
    public string Family => Name.StartsWith("pegasus", StringComparison.OrdinalIgnoreCase) ? "pegasus" : "marengo";
}

/// <summary>Represents an index.</summary>
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

    /// <summary>Gets the options that searches can use: those of the engines that support search.</summary>
    public IEnumerable<string> SearchOptions => Engines.Where(engine => engine.Family == "marengo").SelectMany(engine => engine.Options).Distinct(StringComparer.Ordinal);

    public bool HasOption(string option) => Engines.Any(engine => engine.Options.Contains(option, StringComparer.Ordinal));
}
