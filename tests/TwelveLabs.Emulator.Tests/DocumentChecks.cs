using TwelveLabs.Emulator.Document;
using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.Validation;

namespace TwelveLabs.Emulator.Tests;

/// <summary>Holds every response that a test sees against the document: its status must be told there, its body must fit the schema.</summary>
internal sealed class DocumentChecks(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private static readonly ApiDocument Document = ApiDocument.Load();
    private static readonly RouteTable Routes = new(Document.Operations);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        Assert.True(response.Headers.Contains("X-Api-Version"), "Every response carries X-Api-Version.");
        if (request.Headers.Contains(FaultSet.Header))
        {
            return response;
        }

        if (Routes.Find(request.Method.Method, request.RequestUri!.AbsolutePath["/v1.2".Length..], out _) is not { } match)
        {
            return response;
        }

        var status = ((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(match.Operation.Responses.TryGetValue(status, out var schema), $"The document knows no {status} for {match.Operation.Id}.");
        if (schema is null || response.Content.Headers.ContentType?.MediaType != "application/json")
        {
            return response;
        }

        await response.Content.LoadIntoBufferAsync(cancellationToken);
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken));
        Assert.Equal([], Faults(schema, body, match.Operation.Id).Take(5));
        return response;
    }

    /// <summary>Members that the document does not know count as faults too: the emulator invents none.</summary>
    private static IEnumerable<string> Faults(Schema schema, JsonNode? body, string path)
    {
        string? fault = null;
        try
        {
            SchemaValidator.Check(schema, body, path);
        }
        catch (ApiException exception)
        {
            fault = exception.Message;
        }

        if (fault is not null)
        {
            yield return fault;
        }
    }
}
