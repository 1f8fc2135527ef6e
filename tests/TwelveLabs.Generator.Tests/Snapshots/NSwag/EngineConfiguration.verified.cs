/// <summary>An engine of a new index, with its options.</summary>
[ApiModel("request")]
public partial class EngineConfiguration
{
    /// <summary>The name of the engine: <c>marengo2.6</c> or <c>marengo2.5</c> to search and classify, <c>pegasus1.1</c> or <c>pegasus1</c> to write text. One index may have one of each.</summary>
    [ApiField("engine_name", Required = true, MinLength = 1)]
    public required string EngineName { get; set; }

    /// <summary>The options of the engine. Marengo engines support all four options, in any combination; Pegasus engines support <c>visual</c> and <c>conversation</c>. A search can only use options that are set here.</summary>
    [ApiField("engine_options", Required = true)]
    public required IList<EngineOption> EngineOptions { get; set; }
}
