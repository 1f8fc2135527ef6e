using TwelveLabs.Emulator.Document;
using TwelveLabs.Emulator.Validation;

namespace TwelveLabs.Emulator.Hosting;

/// <summary>Reads the query and body of a request according to the document.</summary>
internal sealed class RequestBinder(EmulatorServices services)
{
    private const string Form = "multipart/form-data";
    private const string JsonType = "application/json";

    public async Task BindAsync(ApiRequest request, HttpContext context)
    {
        request.Query = QueryReader.Read(request.Operation, context.Request.Query);
        var bodies = request.Operation.Bodies;
        if (bodies.Count == 0)
        {
            return;
        }

        if (bodies.TryGetValue(Form, out var form) && (IsForm(context.Request) || !bodies.ContainsKey(JsonType)))
        {
            await BindFormAsync(request, form, context).ConfigureAwait(false);
        }
        else
        {
            await BindJsonAsync(request, bodies, context).ConfigureAwait(false);
        }
    }

    private static bool IsForm(HttpRequest request) => request.ContentType?.StartsWith(Form, StringComparison.OrdinalIgnoreCase) ?? false;

    private async Task BindFormAsync(ApiRequest request, Schema schema, HttpContext context)
    {
        if (!IsForm(context.Request))
        {
            throw Errors.ParameterInvalid("Content-Type", $"the body must be {Form}.");
        }

        var form = new FormBody(schema, services.Uploads);
        request.Files = form.Files;
        request.Body = await form.ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
    }

    private static async Task BindJsonAsync(ApiRequest request, IReadOnlyDictionary<string, Schema> bodies, HttpContext context)
    {
        var type = context.Request.ContentType;
        if (type is not null && !type.StartsWith(JsonType, StringComparison.OrdinalIgnoreCase))
        {
            throw Errors.ParameterInvalid("Content-Type", $"the body must be {JsonType}.");
        }

        request.Body = await JsonBody.ReadAsync(context.Request, request.Operation, bodies[JsonType], context.RequestAborted).ConfigureAwait(false);
    }
}
