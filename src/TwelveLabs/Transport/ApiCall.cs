using System.Text;
using TwelveLabs.Json;
using TwelveLabs.Models;
using TwelveLabs.Uploads;

namespace TwelveLabs.Transport;

/// <summary>One call before it is sent: its arguments are checked here, so that a bad one costs no request.</summary>
internal sealed class ApiCall(ApiOperation operation, RequestOptions? options)
{
    private readonly QueryFields _query = new();
    private string _path = operation.Path;
    private IApiForm? _form;
    private byte[]? _json;

    public ApiOperation Operation { get; } = operation;

    public RequestOptions? Options { get; } = options;

    public void Path(string name, string value, string parameter)
    {
        Check.NotEmpty(parameter, value);
        if (value is "." or "..")
        {
            // A URI climbs on such a segment however it is escaped.
            throw new ArgumentException($"'{value}' is no id: it would change the request's path.", parameter);
        }

        _path = _path.Replace("{" + name + "}", Uri.EscapeDataString(value));
    }

    public void Query(string name, string value, string parameter)
    {
        Check.NotEmpty(parameter, value);
        _query.Add(name, value);
    }

    public void Query(IApiForm? request, string parameter)
    {
        if (request is not null)
        {
            request.Validate(parameter);
            request.WriteFields(_query);
        }
    }

    public void Form(IApiForm request, string parameter)
    {
        Check.NotNull(parameter, request);
        request.Validate(parameter);
        _form = request;
    }

    public void Json(IApiModel request, string parameter)
    {
        Check.NotNull(parameter, request);
        request.Validate(parameter);
        _json = JsonWrite.ToUtf8(request.WriteTo);
    }

    public Uri Address(Uri baseAddress)
    {
        var text = new StringBuilder(baseAddress.GetLeftPart(UriPartial.Path).TrimEnd('/')).Append(_path);
        _query.AppendTo(text);
        return new Uri(text.ToString(), UriKind.Absolute);
    }

    /// <summary>The address as logs and traces may show it.</summary>
    public Uri LoggedAddress(Uri baseAddress) => new(baseAddress.GetLeftPart(UriPartial.Path).TrimEnd('/') + Operation.Path.Replace("{", "").Replace("}", ""));

    /// <summary>Makes the body anew, since each attempt needs one of its own.</summary>
    public HttpContent? Content(TimeProvider clock, Action onActivity, Action<long> onSent, CancellationToken cancellationToken)
    {
        if (_json is not null)
        {
            return new JsonBody(_json);
        }

        if (_form is null)
        {
            return null;
        }

        var body = new MultipartBody(clock, onSent, onActivity, cancellationToken);
        _form.WriteFields(new FormFields(body));
        return body;
    }
}
