using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using TwelveLabs.Benchmarks.Rivals;
using TwelveLabs.Benchmarks.Support;
using TwelveLabs.Serialization;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace TwelveLabs.Benchmarks.Json;

/// <summary>The models that most calls return.</summary>
public class ModelBenchmarks
{
    private byte[] _json = [];
    private string _text = "";
    private Func<JsonReader, ApiModel> _read = null!;
    private ApiModel _model = null!;
    private JsonTypeInfo _hand = null!;
    private object _handModel = null!;
    private static readonly JsonSerializerSettings Newtonsoft = new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() }, NullValueHandling = NullValueHandling.Ignore,
    };

    /// <summary>Which model.</summary>
    [Params("index", "task", "video", "search page of 10", "error")]
    public string Model { get; set; } = "";

    /// <summary>Reads the example into each kind of model.</summary>
    [GlobalSetup]
    public void Read()
    {
        (var example, _read, _hand) = Model switch
        {
            "index" => ("indexes.get.200", (Func<JsonReader, ApiModel>)VideoIndex.Read, (JsonTypeInfo)HandContext.Default.HandIndex),
            "task" => ("tasks.get.200", IndexingTask.Read, HandContext.Default.HandTask),
            "video" => ("videos.get.200", Video.Read, HandContext.Default.HandVideo),
            "error" => ("error.400", ErrorEnvelope.Read, HandContext.Default.HandError),
            _ => ("search.query.200", SearchPage.Read, HandContext.Default.HandSearchPage),
        };
        _json = Model.StartsWith("search", StringComparison.Ordinal) ? TenHits(example) : Example.Compact(example);
        _text = Encoding.UTF8.GetString(_json);
        _model = (ApiModel)TwelveLabsReader();
        _handModel = HandReader()!;
    }

    /// <summary>As calls read.</summary>
    [Benchmark(Description = "read: TwelveLabs")]
    public object TwelveLabsReader()
    {
        using var reader = new Utf8BodyReader(_json);
        JsonRead.Begin(reader);
        return _read(reader);
    }

    /// <summary>With System.Text.Json.</summary>
    [Benchmark(Baseline = true, Description = "read: System.Text.Json, source-generated")]
    public object? HandReader() => JsonSerializer.Deserialize(_json, _hand);

    /// <summary>With Newtonsoft.Json.</summary>
    [Benchmark(Description = "read: Newtonsoft.Json, reflection")]
    public object? NewtonsoftReader() => JsonConvert.DeserializeObject(_text, _hand.Type, Newtonsoft);

    /// <summary>As calls write.</summary>
    [Benchmark(Description = "write: TwelveLabs")]
    public byte[] TwelveLabsWriter() => JsonWrite.ToUtf8(_model.WriteTo);

    /// <summary>With System.Text.Json.</summary>
    [Benchmark(Description = "write: System.Text.Json, source-generated")]
    public byte[] HandWriter() => JsonSerializer.SerializeToUtf8Bytes(_handModel, _hand);

    /// <summary>With Newtonsoft.Json.</summary>
    [Benchmark(Description = "write: Newtonsoft.Json, reflection")]
    public string NewtonsoftWriter() => JsonConvert.SerializeObject(_handModel, Newtonsoft);

    private static byte[] TenHits(string example)
    {
        var page = System.Text.Json.Nodes.JsonNode.Parse(Example.Read(example))!;
        var hits = page["data"]!.AsArray();
        while (hits.Count < 10)
        {
            hits.Add(hits[0]!.DeepClone());
        }

        return Encoding.UTF8.GetBytes(page.ToJsonString());
    }
}
