using CustomerTiering.Cli;

return CommandLine.Run(args, Terminal.OfProcess());
