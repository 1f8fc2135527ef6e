using System.Text;
using Newtonsoft.Json;
using TwelveLabs.Http;

namespace TwelveLabs.Fuzzing.Targets;

/// <summary>
/// JSON of all models, by all three ways to read it. The first byte says which model. Only a JsonException may come of it, and what was
/// read must be written so that it reads the same.
/// </summary>
internal sealed class JsonTarget : IFuzzTarget
{
    private static readonly List<(Type Type, Func<JsonReader, object> Read)> Models =
    [
        .. from type in typeof(ApiModel).Assembly.GetExportedTypes()
           where type.IsSubclassOf(typeof(ApiModel)) && !type.IsAbstract
           let read = type.GetMethod("Read", System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.DeclaredOnly, [typeof(JsonReader)])
           where read is not null
           orderby type.Name
           select (type, read.CreateDelegate<Func<JsonReader, object>>()),
    ];

    public IEnumerable<byte[]> Seeds =>
        from example in Examples.Named("*.json")
        where example.Length < 4000
        from number in Enumerable.Range(0, Models.Count).Where(number => Fits(example, number)).Take(2)
        select (byte[])[(byte)number, .. example];

    public void Run(byte[] input)
    {
        if (input.Length == 0)
        {
            return;
        }

        var (type, read) = Models[input[0] % Models.Count];
        var json = input.AsMemory(1);
        try
        {
            var written = JsonConvert.SerializeObject(ResponseReader.Parse(json, read));
            var again = JsonConvert.SerializeObject(ResponseReader.Parse(Encoding.UTF8.GetBytes(written), read));
            if (again != written)
            {
                throw new Finding($"{type.Name}: {written} became {again}");
            }
        }
        catch (JsonException)
        {
        }

        try
        {
            JsonConvert.DeserializeObject(Encoding.UTF8.GetString(json.Span), type);
        }
        catch (JsonException)
        {
        }

        try
        {
            System.Text.Json.JsonSerializer.Deserialize(json.Span, type);
        }
        catch (System.Text.Json.JsonException)
        {
        }
    }

    private static bool Fits(byte[] example, int number)
    {
        try
        {
            return ResponseReader.Parse(example, Models[number].Read) is ApiModel { AdditionalProperties.Count: 0 };
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
