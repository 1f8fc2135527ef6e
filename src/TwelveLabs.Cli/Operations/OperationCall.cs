using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using TwelveLabs.Cli.Commands;

namespace TwelveLabs.Cli.Operations;

/// <summary>Represents a call of an operation: its values, and how they become arguments of the client and its results JSON.</summary>
internal sealed class OperationCall(TwelveLabsClient client, OperationValues values, Action<JsonNode?>? progress = null)
{
    private const DynamicallyAccessedMemberTypes Constructors = DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors;

    public TwelveLabsClient Client => client;

    public OperationValues Values => values;

    public WaitOptions? Wait { get; init; }

    public T Argument<T>(string wire) => OptionalArgument<T>(wire) ?? throw new InvalidOperationException($"{wire} is missing.");

    public T? OptionalArgument<T>(string wire) => values.Json[wire] switch
    {
        null => default,
        JsonValue value when value.TryGetValue<T>(out var typed) => typed,
        var other => (T)Convert.ChangeType(other.ToString(), Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T), CultureInfo.InvariantCulture),
    };

    public T Request<[DynamicallyAccessedMembers(Constructors)] T>(Action<T, FileValues>? addFiles = null)
    {
        try
        {
            var request = ModelJson.Read<T>(values.Request());
            addFiles?.Invoke(request, values.Files);
            return request;
        }
        catch (JsonException exception)
        {
            throw new UsageException(exception.Message, exception);
        }
    }

    public Action<T>? Progress<[DynamicallyAccessedMembers(Constructors)] T>() => progress is null ? null : state => progress(ModelJson.Write(state));
}
