using System.Reflection;

namespace TwelveLabs.Extensions.DependencyInjection.Tests;

public class RegistrationTests
{
    [Fact]
    public async Task A_client_with_the_settings_of_its_section_is_injected()
    {
        await using var server = new ScriptedServer(Responses.Nothing);
        await using var app = await App.StartAsync(server);

        await app.Client.Engines.ListAsync();

        var call = Assert.Single(server.Calls);
        Assert.Equal(("/v1.2/engines", App.Key), (call.Path, call.Header("x-api-key")));
        Assert.Same(app.Client, app.Services.GetRequiredService<TwelveLabsClient>());
    }

    [Fact]
    public async Task Settings_may_come_from_code()
    {
        await using var server = new ScriptedServer(Responses.Nothing);
        var builder = App.Builder();
        builder.Services.AddTwelveLabs(options =>
        {
            options.ApiKey = App.Key;
            options.BaseAddress = server.Address;
        });
        await using var app = await App.StartAsync(builder);

        await app.Client.Engines.ListAsync();

        Assert.Equal([App.Key], server.Keys());
    }

    [Fact]
    public async Task Each_resource_is_injected_by_its_interface_and_is_the_clients_own()
    {
        await using var server = new ScriptedServer(Responses.Nothing);
        await using var app = await App.StartAsync(server);

        var resources = typeof(ITwelveLabsClient).GetProperties().Where(property => property.Name != nameof(ITwelveLabsClient.BaseAddress)).ToList();

        Assert.Equal(10, resources.Count);
        Assert.All(resources, resource => Assert.Same(resource.GetValue(app.Client), app.Services.GetRequiredService(resource.PropertyType)));
        await app.Services.GetRequiredService<ITasksClient>().ListAsync();
        Assert.Equal("/v1.2/tasks", Assert.Single(server.Calls).Path);
    }

    [Fact]
    public async Task Named_clients_have_their_own_key_and_address_beside_the_default_one()
    {
        await using var first = new ScriptedServer(Responses.Nothing);
        await using var second = new ScriptedServer(Responses.Nothing);
        var builder = App.Builder([.. App.Settings(first, "Main", "key_of_main"), .. App.Settings(second, "Clients:eu", "key_of_eu")]);
        builder.Services.AddTwelveLabs(builder.Configuration.GetSection("Main"));
        builder.Services.AddTwelveLabs("eu", builder.Configuration.GetSection("Clients:eu"));
        builder.Services.AddTwelveLabs("us", options => (options.ApiKey, options.BaseAddress) = ("key_of_us", second.Address));
        builder.Services.AddSingleton<Consumer>();
        await using var app = await App.StartAsync(builder);

        var consumer = app.Services.GetRequiredService<Consumer>();
        await consumer.Main.Engines.ListAsync();
        await consumer.Eu.Engines.ListAsync();
        await consumer.EuTasks.ListAsync();
        var factory = app.Services.GetRequiredService<ITwelveLabsClientFactory>();
        await factory.Create("us").Engines.ListAsync();

        Assert.Equal(["key_of_main"], first.Keys());
        Assert.Equal(["key_of_eu", "key_of_eu", "key_of_us"], second.Keys());
        Assert.Same(consumer.Eu, factory.Create("eu"));
        Assert.Same(consumer.Main, factory.Create(""));
    }

    [Fact]
    public async Task A_name_that_was_not_added_is_told_with_those_that_were()
    {
        await using var server = new ScriptedServer(Responses.Nothing);
        var builder = App.Builder(App.Settings(server));
        builder.Services.AddTwelveLabs(builder.Configuration.GetSection("TwelveLabs"));
        builder.Services.AddTwelveLabs("eu", builder.Configuration.GetSection("TwelveLabs"));
        await using var app = await App.StartAsync(builder);

        var failure = Assert.Throws<ArgumentException>(() => app.Services.GetRequiredService<ITwelveLabsClientFactory>().Create("asia"));

        Assert.Contains("no client 'asia'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("the default one, 'eu'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adding_twice_adds_to_the_settings_and_not_to_the_handlers()
    {
        await using var server = new ScriptedServer(Responses.Unavailable);
        var builder = App.Builder(App.Settings(server));
        builder.Services.AddTwelveLabs(builder.Configuration.GetSection("TwelveLabs"));
        builder.Services.AddTwelveLabs(options => options.ApiKey = "key_of_the_second");
        await using var app = await App.StartAsync(builder);

        await Assert.ThrowsAsync<ServerException>(() => app.Client.Engines.ListAsync());

        Assert.Equal(["key_of_the_second"], server.Keys());
        Assert.Single(app.Services.GetServices<ITwelveLabsClient>());
    }

    [Fact]
    public async Task The_container_disposes_the_client()
    {
        await using var server = new ScriptedServer(Responses.Nothing);
        ITwelveLabsClient client;
        await using (var app = await App.StartAsync(server))
        {
            client = app.Client;
        }

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Engines.ListAsync());
    }

    [Fact]
    public async Task A_client_of_the_users_own_takes_the_place_of_all()
    {
        await using var server = new ScriptedServer(Responses.Nothing);
        var own = new OwnClient();
        await using var app = await App.StartAsync(server, client => client.Services.AddSingleton<ITwelveLabsClient>(own));

        Assert.Same(own, app.Client);
        Assert.Same(own.Tasks, app.Services.GetRequiredService<ITasksClient>());
    }

    [Fact]
    public void What_is_missing_is_told_by_name()
    {
        var services = new ServiceCollection();

        Assert.Equal("services", Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddTwelveLabs()).ParamName);
        Assert.Equal("section", Assert.Throws<ArgumentNullException>(() => services.AddTwelveLabs((IConfiguration)null!)).ParamName);
        Assert.Equal("configure", Assert.Throws<ArgumentNullException>(() => services.AddTwelveLabs((Action<TwelveLabsOptions>)null!)).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => services.AddTwelveLabs(null!, _ => { })).ParamName);
        Assert.Equal("configure", Assert.Throws<ArgumentNullException>(() => services.AddTwelveLabs().ConfigureClient(null!)).ParamName);
    }

    private sealed class Consumer(
        ITwelveLabsClient main, [FromKeyedServices("eu")] ITwelveLabsClient eu, [FromKeyedServices("eu")] ITasksClient euTasks)
    {
        public ITwelveLabsClient Main => main;

        public ITwelveLabsClient Eu => eu;

        public ITasksClient EuTasks => euTasks;
    }

    private sealed class OwnClient : TwelveLabsClient
    {
        private readonly OwnTasks _tasks = new();

        public override TasksClient Tasks => _tasks;

        private sealed class OwnTasks : TasksClient;
    }
}
