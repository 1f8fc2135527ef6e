using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;

namespace TwelveLabs.Extensions.AspNetCore.Tests;

/// <summary>A web application takes the API's own JSON in its endpoints and gives it, with System.Text.Json as it is set up there.</summary>
public sealed class SerializationTests
{
    private const string Request = """{"index_name":"newsroom","engines":[{"engine_name":"marengo2.6","engine_options":["visual","smell"]}],"new_member":{"a":[1,2.5]}}""";
    private const string Video = """{"_id":"v1","metadata":{"duration":3.5,"rating":9.3,"title":"Zoë"},"created_at":"2024-11-06T09:30:00Z"}""";

    [Theory]
    [InlineData("/minimal/request", Request)]
    [InlineData("/minimal/video", Video)]
    [InlineData("/mvc/request", Request)]
    [InlineData("/mvc/video", Video)]
    public async Task A_model_goes_through_an_endpoint_unchanged(string path, string json)
    {
        await using var site = await StartAsync();

        using var response = await site.SendAsync(path, json);

        Assert.Equal(json, await response.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("/minimal/request")]
    [InlineData("/mvc/request")]
    public async Task JSON_that_is_no_request_is_a_bad_request(string path)
    {
        await using var site = await StartAsync();

        using var response = await site.SendAsync(path, """{"index_name":"newsroom","engines":[{"engine_name":"m","engine_options":7}]}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        if (path.StartsWith("/mvc", StringComparison.Ordinal))
        {
            Assert.Contains("$.engines[0].engine_options", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    private static Task<Site> StartAsync() => Site.StartAsync(
        application =>
        {
            application.MapPost("/minimal/request", (CreateIndexRequest request) => request);
            application.MapPost("/minimal/video", (Video video) => Results.Ok(video));
            application.MapControllers();
        },
        builder => builder.Services.AddControllers().ConfigureApplicationPartManager(manager =>
        {
            manager.ApplicationParts.Clear();
            manager.ApplicationParts.Add(new OneController());
        }));

    private sealed class OneController : ApplicationPart, IApplicationPartTypeProvider
    {
        public override string Name => nameof(OneController);

        public IEnumerable<TypeInfo> Types => [typeof(EchoController).GetTypeInfo()];
    }
}

/// <summary>A controller as users write one.</summary>
[ApiController]
[Route("mvc")]
public sealed class EchoController : ControllerBase
{
    /// <summary>Returns the request.</summary>
    [HttpPost("request")]
    public ActionResult<CreateIndexRequest> EchoRequest(CreateIndexRequest request) => Ok(request);

    /// <summary>Returns the video.</summary>
    [HttpPost("video")]
    public ActionResult<Video> EchoVideo(Video video) => Ok(video);
}
