// @ts-check

/**
 * What is to be told to whom, until it is sent and for some time after, and how far
 * each of those has come that read the history and tell of it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('history_readers', table => {
    table.comment('How far the history was read by those who tell of it');
    table.text('reader').primary();
    table.integer('history_id').notNullable().comment('The last one read');
    table.timestamp('read_at').comment('Null before the first time');
  });
  await knex.schema.createTable('notifications', table => {
    table.comment('An outbox: what is to be sent, and what was');
    table.increments('id');
    table.text('recipient').notNullable().comment('The ref of an owner');
    table.text('key').notNullable().comment('Told once to each recipient');
    table.text('scope').notNullable().comment('What a later one updates');
    table.text('fingerprint').notNullable().comment('Of what it says');
    table.text('payload').notNullable().comment('JSON, as it is sent');
    table.timestamp('created_at').notNullable();
    table.timestamp('due_at').notNullable().comment('When it is tried next');
    table.integer('attempts').notNullable().defaultTo(0);
    table.timestamp('sent_at');
    table.unique(['recipient', 'key']);
    table.index(['recipient', 'scope']);
    table.index(['sent_at', 'due_at']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('notifications');
  await knex.schema.dropTable('history_readers');
};
