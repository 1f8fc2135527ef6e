/// <summary>A new index.</summary>
[ApiModel("request")]
public partial class CreateIndexRequest
{
    /// <summary>The name of the index. No other index of your account may have it.</summary>
    [ApiField("index_name", Required = true, MinLength = 1)]
    public required string IndexName { get; set; }

    /// <summary>The engines, at least one. They cannot be changed later.</summary>
    [ApiField("engines", Required = true, MinItems = 1)]
    public required IList<EngineConfiguration> Engines { get; set; }

    /// <summary>Extras that the index shall have. They need a Marengo engine, and can be neither added nor switched off later. By default there are none.</summary>
    [ApiField("addons", Lazy = true)]
    [AllowNull]
    public IList<IndexAddon> Addons
    {
        get => _addons ??= OptionalCollection.List<IndexAddon>();
        set => _addons = value;
    }

    private IList<IndexAddon>? _addons;
}
