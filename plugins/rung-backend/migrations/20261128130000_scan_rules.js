// @ts-check

const MILLISECONDS_PER_DAY = 24 * 60 * 60 * 1000;

/**
 * What it takes to hold a scan back that would do harm. Rows from before have
 * no rules, which is taken for rules that nobody applies any more.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('scans', table => {
    table.text('rules').comment('The rules and kinds it writes under');
    table.text('withheld').comment('Why it was kept from writing, in a word');
    table
      .timestamp('expires_at')
      .comment('When one that still runs was ended by the scheduler');
  });
  await knex.schema.alterTable('assessments', table => {
    table.text('rules').comment('The fingerprint of those it was scored by');
  });
  await knex.schema.alterTable('history', table => {
    table
      .boolean('rules_changed')
      .notNullable()
      .defaultTo(false)
      .comment('Whether other rules were in force before');
  });
  await knex.schema.createTable('missed', table => {
    table.comment('What the latest scan missed and did not mark as gone');
    table.text('entity_ref').primary();
  });
  // A clock that was ahead has made all days up to then unknown.
  const today = Math.floor(Date.now() / MILLISECONDS_PER_DAY);
  await knex('fence')
    .where('known_from', '>', today)
    .update({ known_from: today });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('missed');
  await knex.schema.alterTable('history', table => {
    table.dropColumns('rules_changed');
  });
  await knex.schema.alterTable('assessments', table => {
    table.dropColumns('rules');
  });
  // They have written nothing, and are of a status that was not known.
  await knex('scans').where({ status: 'withheld' }).delete();
  await knex.schema.alterTable('scans', table => {
    table.dropColumns('rules', 'withheld', 'expires_at');
  });
};
