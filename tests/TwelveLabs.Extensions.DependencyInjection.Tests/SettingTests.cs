using Microsoft.Extensions.Options;

namespace TwelveLabs.Extensions.DependencyInjection.Tests;

public class SettingTests
{
    [Fact]
    public async Task Every_setting_reaches_the_client()
    {
        var options = await App.OptionsAsync(App.Builder(
            ("TwelveLabs:ApiKey", App.Key),
            ("TwelveLabs:BaseAddress", "http://service.example/v1.2"),
            ("TwelveLabs:AllowInsecureHttp", "true"),
            ("TwelveLabs:Timeout", "00:00:30"),
            ("TwelveLabs:NetworkTimeout", "infinite"),
            ("TwelveLabs:TotalTimeout", "1.00:00:00"),
            ("TwelveLabs:Retry:MaxRetries", "7"),
            ("TwelveLabs:Retry:BaseDelay", "00:00:00.25"),
            ("TwelveLabs:Retry:MaxDelay", "00:00:20"),
            ("TwelveLabs:Retry:MaxRetryAfter", "00:10:00"),
            ("TwelveLabs:MaxResponseBytes", "1000000"),
            ("TwelveLabs:AllowRedirects", "True"),
            ("TwelveLabs:OfSomebodyElse", "left alone")));

        Assert.Equal(("http://service.example/v1.2", true, true), (options.BaseAddress.OriginalString, options.AllowInsecureHttp, options.AllowRedirects));
        Assert.Equal((TimeSpan.FromSeconds(30), Timeout.InfiniteTimeSpan, TimeSpan.FromDays(1)), (options.Timeout, options.NetworkTimeout, options.TotalTimeout!.Value));
        Assert.Equal((7, 0.25, 20d, 600d), (options.Retry.MaxRetries, options.Retry.BaseDelay.TotalSeconds, options.Retry.MaxDelay.TotalSeconds, options.Retry.MaxRetryAfter.TotalSeconds));
        Assert.Equal(1_000_000, options.MaxResponseBytes);
    }

    [Fact]
    public async Task What_is_not_set_or_empty_is_as_the_client_has_it()
    {
        var options = await App.OptionsAsync(App.Builder(("TwelveLabs:ApiKey", App.Key), ("TwelveLabs:Timeout", ""), ("TwelveLabs:BaseAddress", " ")));

        var usual = new TwelveLabsClientOptions();
        Assert.Equal((usual.BaseAddress, usual.Timeout, usual.NetworkTimeout, usual.TotalTimeout), (options.BaseAddress, options.Timeout, options.NetworkTimeout, options.TotalTimeout));
        Assert.Equal((usual.Retry.MaxRetries, usual.Retry.MaxRetryAfter, usual.MaxResponseBytes), (options.Retry.MaxRetries, options.Retry.MaxRetryAfter, options.MaxResponseBytes));
        Assert.Equal(Timeout.InfiniteTimeSpan, options.HttpClient!.Timeout);
    }

    [Theory]
    [InlineData("Timeout", "00:00:00", "TwelveLabs:Timeout must be more than zero, or infinite; it is '00:00:00'.")]
    [InlineData("NetworkTimeout", "-00:00:05", "TwelveLabs:NetworkTimeout must be more than zero, or infinite; it is '-00:00:05'.")]
    [InlineData("TotalTimeout", "00:00:00", "TwelveLabs:TotalTimeout must be more than zero, or infinite; it is '00:00:00'.")]
    [InlineData("Timeout", "soon", "TwelveLabs:Timeout must be a time such as 00:01:40 (hours, minutes, seconds) or Infinite; it is 'soon'.")]
    [InlineData("Timeout", "30", "TwelveLabs:Timeout must be a time such as 00:01:40 (hours, minutes, seconds) or Infinite; it is '30'.")]
    [InlineData("Timout", "00:00:30", "TwelveLabs:Timout is no setting; TwelveLabs:Timeout is.")]
    [InlineData("Retry:MaxRetrys", "3", "TwelveLabs:Retry:MaxRetrys is no setting; TwelveLabs:Retry:MaxRetries is.")]
    [InlineData("BaseAddress", "api.example/v1.2", "TwelveLabs:BaseAddress must be an absolute http or https URL; it is 'api.example/v1.2'.")]
    [InlineData("BaseAddress", "ftp://api.example/v1.2", "TwelveLabs:BaseAddress must be an absolute http or https URL; it is 'ftp://api.example/v1.2'.")]
    [InlineData("BaseAddress", "http://api.example/v1.2", "TwelveLabs:BaseAddress is plain http, over which the API key could be read on the way to api.example: use https, or set TwelveLabs:AllowInsecureHttp.")]
    [InlineData("Retry:MaxRetries", "-1", "TwelveLabs:Retry:MaxRetries must be zero or more; it is '-1'.")]
    [InlineData("Retry:MaxRetries", "two", "TwelveLabs:Retry:MaxRetries must be a whole number; it is 'two'.")]
    [InlineData("Retry:BaseDelay", "-00:00:01", "TwelveLabs:Retry:BaseDelay must be zero or more; it is '-00:00:01'.")]
    [InlineData("Retry:MaxDelay", "-00:00:01", "TwelveLabs:Retry:MaxDelay must be zero or more; it is '-00:00:01'.")]
    [InlineData("Retry:MaxRetryAfter", "-00:00:01", "TwelveLabs:Retry:MaxRetryAfter must be zero or more; it is '-00:00:01'.")]
    [InlineData("MaxResponseBytes", "0", "TwelveLabs:MaxResponseBytes must be more than zero; it is '0'.")]
    [InlineData("MaxResponseBytes", "99999999999", "TwelveLabs:MaxResponseBytes must be a whole number; it is '99999999999'.")]
    [InlineData("AllowInsecureHttp", "yes", "TwelveLabs:AllowInsecureHttp must be true or false; it is 'yes'.")]
    [InlineData("ApiKeyFile", "/run/secrets/key", "TwelveLabs:ApiKey and TwelveLabs:ApiKeyFile are both set; set the one that is meant.")]
    public async Task A_setting_that_cannot_be_used_stops_the_host_at_its_start_by_its_name(string name, string value, string message)
    {
        var builder = App.Builder(("TwelveLabs:ApiKey", App.Key), ($"TwelveLabs:{name}", value));
        builder.Services.AddTwelveLabs(builder.Configuration.GetSection("TwelveLabs"));

        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => App.StartAsync(builder));

        Assert.Equal([message], failure.Failures);
        Assert.DoesNotContain(App.Key, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once_and_for_each_client()
    {
        var builder = App.Builder(("A:B:ApiKey", App.Key), ("A:B:Timeout", "0"), ("A:B:MaxResponseBytes", "-3"));
        builder.Services.AddTwelveLabs("eu", builder.Configuration.GetSection("A:B"));

        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => App.StartAsync(builder));

        Assert.Equal(2, failure.Failures.Count());
        Assert.All(failure.Failures, problem => Assert.StartsWith("A:B:", problem, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Settings_of_code_are_named_as_they_stand_in_code()
    {
        var builder = App.Builder();
        builder.Services.AddTwelveLabs(options => (options.ApiKey, options.Timeout, options.Retry.MaxRetries) = (App.Key, TimeSpan.Zero, -1));

        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => App.StartAsync(builder));

        Assert.Equal(
            ["TwelveLabsOptions.Timeout must be more than zero, or infinite; it is '00:00:00'.", "TwelveLabsOptions.Retry.MaxRetries must be zero or more; it is '-1'."],
            failure.Failures);
    }

    [Fact]
    public void Without_a_host_they_are_checked_when_the_client_is_made()
    {
        var services = new ServiceCollection();
        services.AddTwelveLabs(options => (options.ApiKey, options.MaxResponseBytes) = (App.Key, 0));
        using var provider = services.BuildServiceProvider();

        Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<ITwelveLabsClient>());
    }

    [Fact]
    public async Task Code_has_the_last_word_on_the_clients_options()
    {
        await using var server = new ScriptedServer(Responses.Nothing);
        await using var app = await App.StartAsync(server, client => client
            .ConfigureClient((_, options) => options.BaseAddress = new Uri("https://first.example/v1.2"))
            .ConfigureClient((services, options) => options.BaseAddress = new Uri(services.GetRequiredService<IConfiguration>()["TwelveLabs:BaseAddress"] + "/of/code")));

        Assert.Equal(server.Address.ToString() + "/of/code", app.Client.BaseAddress.OriginalString);
    }
}
