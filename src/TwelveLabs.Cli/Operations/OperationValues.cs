using System.Text.Json.Nodes;

namespace TwelveLabs.Cli.Operations;

/// <summary>Represents the values of a call: as JSON by their names in the API, and the files.</summary>
internal sealed class OperationValues(Operation operation)
{
    public JsonObject Json { get; init; } = [];

    public FileValues Files { get; } = new();

    /// <summary>Returns the values that the request object has, which are those of the query or the body.</summary>
    public JsonObject Request()
    {
        var request = new JsonObject();
        foreach (var (name, value) in Json)
        {
            var parameter = operation.Parameters.FirstOrDefault(parameter => parameter.Wire == name);
            if (parameter is { IsFree: true } && value is JsonObject free)
            {
                foreach (var (key, item) in free)
                {
                    request[key] = item?.DeepClone();
                }
            }
            else if (parameter?.Place is not (ParameterPlace.Path or ParameterPlace.Argument))
            {
                request[name] = value?.DeepClone();
            }
        }

        return request;
    }

    public bool Has(OperationParameter parameter) => Json.ContainsKey(parameter.Wire) || Files.Has(parameter.Wire);
}

/// <summary>Represents the files of a call.</summary>
internal sealed class FileValues
{
    private readonly Dictionary<string, FileUpload> _files = new(StringComparer.Ordinal);

    public void Add(string wire, FileUpload file) => _files[wire] = file;

    public bool Has(string wire) => _files.ContainsKey(wire);

    public FileUpload? Take(string wire) => _files.GetValueOrDefault(wire);
}
